package vn.tonghop.intake;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The empty file {@code bao-cao.csv.xong} or {@code bao-cao.xong}, by which a program says that a file beside it is whole. */
final class DoneMarker {

    private static final String SUFFIX = ".xong";

    private DoneMarker() {}

    static boolean isMarker(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(SUFFIX);
    }

    /** The markers that lie beside a file. */
    static List<Path> of(Path file) {
        var name = file.getFileName().toString();
        var dot = name.lastIndexOf('.');
        return Stream.of(name + SUFFIX, (dot < 0 ? name : name.substring(0, dot)) + SUFFIX)
                .distinct()
                .map(file::resolveSibling)
                .filter(marker -> Files.isRegularFile(marker, LinkOption.NOFOLLOW_LINKS))
                .toList();
    }
}

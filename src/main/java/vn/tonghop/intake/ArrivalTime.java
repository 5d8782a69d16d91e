package vn.tonghop.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** When a file arrived in the drop folder, as far as the file system tells. */
final class ArrivalTime {

    private ArrivalTime() {}

    /**
     * The latest of the file's times that is not in the future. Where the file system keeps it, the change of the inode
     * tells when a file was copied here; the change of content may be days older.
     */
    static Instant of(Path path, Instant modified, Clock clock) throws IOException {
        var now = clock.instant();
        var known = new ArrayList<>(List.of(modified));
        if (path.getFileSystem().supportedFileAttributeViews().contains("unix")
                && Files.readAttributes(path, "unix:ctime", LinkOption.NOFOLLOW_LINKS)
                                .get("ctime")
                        instanceof FileTime changed) {
            known.add(changed.toInstant());
        }
        return known.stream()
                .filter(time -> !time.isAfter(now))
                .max(Comparator.naturalOrder())
                .orElse(now);
    }
}

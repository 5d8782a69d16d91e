package vn.tonghop.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** When a file arrived in the drop folder, as far as the file system tells. */
final class ArrivalTime {

    /** Clocks that were never set begin in 1970 or 1980; no file that was dropped is older than this. */
    private static final Instant NO_TIME_BEFORE = Instant.parse("2000-01-01T00:00:00Z");

    private ArrivalTime() {}

    /**
     * The latest of the file's times that is not in the future; the present, if it has none that can be true. Where the file
     * system keeps it, the change of the inode tells when a file was copied here; the change of content may be days older.
     */
    static Instant of(Instant modified, Instant changed, Instant created, Clock clock) {
        var now = clock.instant();
        return Stream.of(modified, changed, created)
                .filter(time -> !time.isAfter(now) && !time.isBefore(NO_TIME_BEFORE))
                .max(Comparator.naturalOrder())
                .orElse(now);
    }

    /** When anything about a file changed last, be it its content, its name or its times; empty where nobody keeps that. */
    static Optional<Instant> changed(Path path) throws IOException {
        return path.getFileSystem().supportedFileAttributeViews().contains("unix")
                        && Files.readAttributes(path, "unix:ctime", LinkOption.NOFOLLOW_LINKS)
                                        .get("ctime")
                                instanceof FileTime changed
                ? Optional.of(changed.toInstant())
                : Optional.empty();
    }
}

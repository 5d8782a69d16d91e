package vn.tonghop.setting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What lies in the archive, without a database that could tell. */
final class OriginalsAtHand {

    private final Path archive;

    private OriginalsAtHand(Path archive) {
        this.archive = archive;
    }

    static OriginalsAtHand in(Path archive) {
        return new OriginalsAtHand(archive);
    }

    /** Refuses to go on with a database that knows of nothing while originals lie here. */
    void refuseWithout(String database) {
        if (areThere()) {
            throw new LostDatabaseException(
                    Words.SENTENCES.of("database.lost", "archive", archive.toString(), "database", database));
        }
    }

    /** An original lies in the folder of its unit; what lies beside those folders is none. */
    private boolean areThere() {
        if (!Files.isDirectory(archive)) {
            return false;
        }
        try (var found = Files.walk(archive)) {
            return found.filter(file -> archive.relativize(file).getNameCount() > 1)
                    .anyMatch(Files::isRegularFile);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "cannot look into the archive %s; give read permission".formatted(archive), unreadable);
        }
    }
}

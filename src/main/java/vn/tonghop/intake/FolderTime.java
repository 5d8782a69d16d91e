package vn.tonghop.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The time by which the file system of the drop folder dates files, and waiting for it to pass. */
interface FolderTime {

    /** The moment that a file would get that were written there now. */
    Instant now(Path folder);

    /** Waits. */
    void pause(Duration length);

    /** The true one: a share may go by another clock than this machine. */
    final class OfTheDisk implements FolderTime {

        private static final Logger LOG = LoggerFactory.getLogger(OfTheDisk.class);

        @Override
        public Instant now(Path folder) {
            try {
                var probe = Files.createFile(folder.resolve(".tonghop-%s.tmp".formatted(UUID.randomUUID())));
                try {
                    return Files.getLastModifiedTime(probe).toInstant();
                } finally {
                    Files.deleteIfExists(probe);
                }
            } catch (IOException readOnly) {
                LOG.debug("the drop folder cannot be written to, its clock is taken for that of the machine", readOnly);
                return Clock.systemUTC().instant();
            }
        }

        @Override
        public void pause(Duration length) {
            try {
                Thread.sleep(length.toMillis());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while waiting for files to settle", stopped);
            }
        }
    }
}

package vn.tonghop.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import vn.tonghop.process.ProcessId;
import vn.tonghop.run.RunLockRepository.Holder;

/**
 * Who runs, as a small file beside the database. An embedded database lets no second program in, so that the second one
 * cannot read there who has it.
 */
public final class LockFile {

    private static final Logger LOG = LoggerFactory.getLogger(LockFile.class);
    private static final String NAME = "dang-chay-%s.txt";
    private static final String SERVING = "serve";
    private static final Pattern PROCESS = Pattern.compile("^(\\d{1,18})@");

    private final Path folder;

    /** Notes in that folder. */
    public LockFile(@Value("${tonghop.data-folder}") Path folder) {
        this.folder = folder;
    }

    /** Notes that this process stays up and keeps the embedded database open between its runs, until it has ended. */
    public void writeServing(Instant since) {
        write(SERVING, ProcessId.current().place(), since);
    }

    /** Who stays up on this machine, if anybody does. */
    public Optional<Holder> serving() {
        return read(file(SERVING));
    }

    /** Notes who has a lock since when. A note that cannot be written is only logged: the lock is in the database. */
    void write(String lock, String holder, Instant since) {
        try {
            Files.createDirectories(folder);
            Files.writeString(file(lock), holder + "\n" + since + "\n", StandardCharsets.UTF_8);
        } catch (IOException notWritten) {
            LOG.warn("cannot note who runs in {}: {}", file(lock), notWritten.toString());
        }
    }

    void remove(String lock) {
        try {
            Files.deleteIfExists(file(lock));
        } catch (IOException notRemoved) {
            LOG.warn("cannot remove {}: {}", file(lock), notRemoved.toString());
        }
    }

    /** Who runs on this machine by the notes; empty if nobody does or no note can be read. */
    public Optional<Holder> read() {
        try (var notes = Files.newDirectoryStream(folder, NAME.formatted("*"))) {
            for (var note : notes) {
                var holder = read(note);
                if (holder.isPresent()) {
                    return holder;
                }
            }
        } catch (IOException none) {
            LOG.debug("no note of a run in {}: {}", folder, none.toString());
        }
        return Optional.empty();
    }

    private static Optional<Holder> read(Path note) {
        try {
            var lines = Files.readAllLines(note, StandardCharsets.UTF_8);
            return lines.size() < 2 || !isAlive(lines.get(0))
                    ? Optional.empty()
                    : Optional.of(new Holder(lines.get(0), Instant.parse(lines.get(1))));
        } catch (IOException | DateTimeException unreadable) {
            LOG.debug("no note of a run in {}: {}", note, unreadable.toString());
            return Optional.empty();
        }
    }

    /** A killed process leaves its note behind. */
    private static boolean isAlive(String holder) {
        return PROCESS.matcher(holder)
                .results()
                .map(process -> process.group(1))
                .mapToLong(Long::parseLong)
                .anyMatch(ProcessId::isRunning);
    }

    private Path file(String lock) {
        return folder.resolve(NAME.formatted(lock));
    }
}

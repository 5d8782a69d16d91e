package vn.tonghop.receipt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.tonghop.retention.KeepProperties;
import vn.tonghop.retention.Outdated;

/** Answers to files that were only tried: nothing of them was ever counted, and the unit has read them. */
final class OldTrialAnswers implements Outdated {

    private final Path receipts;
    private final KeepProperties keep;

    OldTrialAnswers(ReceiptProperties receipts, KeepProperties keep) {
        this.receipts = receipts.folder();
        this.keep = keep;
    }

    @Override
    public String kind() {
        return "trials";
    }

    @Override
    public Duration kept() {
        return keep.trials();
    }

    @Override
    public int count(Instant before) {
        return find(before).size();
    }

    @Override
    public int remove(Instant before) {
        var old = find(before);
        try {
            for (var answer : old) {
                Files.deleteIfExists(answer);
            }
        } catch (IOException kept) {
            throw new UncheckedIOException(
                    "cannot remove old answers below %s; give write permission".formatted(receipts), kept);
        }
        return old.size();
    }

    /** The answers of the unit's folder of trials, and nothing beside it; links are not followed. */
    private List<Path> find(Instant before) {
        if (!Files.isDirectory(receipts)) {
            return List.of();
        }
        try (var found = Files.walk(receipts)) {
            return found.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> isAnswer(receipts.relativize(file)))
                    .filter(file -> isFromBefore(file, before))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot look into %s; give read permission".formatted(receipts), unreadable);
        }
    }

    private static boolean isAnswer(Path file) {
        return file.getNameCount() > 2 && file.getName(1).toString().equals(ReceiptProperties.TRIALS);
    }

    private static boolean isFromBefore(Path file, Instant before) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(before);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot ask when %s was written".formatted(file), unreadable);
        }
    }
}

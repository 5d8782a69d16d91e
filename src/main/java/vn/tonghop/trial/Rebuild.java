package vn.tonghop.trial;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.transaction.support.TransactionOperations;
import vn.tonghop.intake.ArchiveFolder;
import vn.tonghop.ledger.Ledger;
import vn.tonghop.ledger.LedgerRepository;
import vn.tonghop.receipt.ReceiptProperties;

/**
 * Makes an empty database anew from the archive: what persons decided, what was sent and how each file was judged from the
 * ledger, the rows and findings of each file from its original, which is judged once more as it was then. Everything comes
 * into the database in one transaction, so that a rebuild that was cut short has done nothing.
 */
public final class Rebuild {

    private final Ledger ledger;
    private final LedgerRepository database;
    private final PastReading past;
    private final ArchiveFolder archive;
    private final TrialSettings settings;
    private final TransactionOperations transactions;

    /**
     * What became of it.
     *
     * @param files how many files the database knows of now
     * @param otherwise numbers of files whose original is gone or is judged otherwise by the rules of today; the verdict that
     *     they were given stands, what stands in their rows may differ
     * @param unknown paths of originals that the ledger does not know, because they came after it was written
     * @param failures why it broke off and did nothing; empty if it did not
     */
    public record Outcome(int files, List<Long> otherwise, List<String> unknown, List<Throwable> failures) {

        public Outcome {
            otherwise = List.copyOf(otherwise);
            unknown = List.copyOf(unknown);
            failures = List.copyOf(failures);
        }

        /** Whether nothing is left for a person. */
        public boolean isWhole() {
            return otherwise.isEmpty() && unknown.isEmpty();
        }
    }

    Rebuild(
            Ledger ledger,
            LedgerRepository database,
            PastReading past,
            ArchiveFolder archive,
            TrialSettings settings,
            TransactionOperations transactions) {
        this.ledger = ledger;
        this.database = database;
        this.past = past;
        this.archive = archive;
        this.settings = settings;
        this.transactions = transactions;
    }

    /** Does it, with settings of this start. Call it under the lock. */
    public Outcome make(List<String> own) {
        var everything = pastOfLedger();
        var clock = new MovableClock(Instant.EPOCH);
        try (var office = TrialOffice.open(settings.place(), SeparateProgram.Log.SHARED);
                var program = office.start(clock, own)) {
            var failures = new Replay(office, program, clock, archive).of(everything);
            return failures.isEmpty()
                    ? Objects.requireNonNull(transactions.execute(status -> filled(program)))
                    : new Outcome(0, List.of(), List.of(), failures);
        }
    }

    /** Nothing of it stays: the database is filled in one go when the rows are there too. */
    private PastReading.Past pastOfLedger() {
        return Objects.requireNonNull(transactions.execute(status -> {
            status.setRollbackOnly();
            ledger.restore();
            return past.whole();
        }));
    }

    private Outcome filled(TrialProgram program) {
        ledger.restore();
        var again = program.get(LedgerRepository.class);
        again.tellMadeAgain(database.inserting());
        var judged = database.judgements();
        return new Outcome(
                judged.size(), otherwise(judged, again.judgements()), unknown(database.archivePaths()), List.of());
    }

    /** Files that were only tried are no submissions. */
    private List<String> unknown(Set<String> known) {
        return archive.paths().stream()
                .filter(path -> !known.contains(path) && !path.startsWith(ReceiptProperties.TRIALS))
                .toList();
    }

    private static List<Long> otherwise(Map<Long, String> then, Map<Long, String> now) {
        return then.entrySet().stream()
                .filter(file -> !file.getValue().equals(now.get(file.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }
}

package vn.tonghop.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.springframework.transaction.support.TransactionOperations;
import vn.tonghop.retention.KeepProperties;
import vn.tonghop.retention.Outdated;

/** The history of runs from long ago. */
final class OldRuns implements Outdated {

    private final RunHistoryRepository history;
    private final TransactionOperations transactions;
    private final KeepProperties keep;

    OldRuns(RunHistoryRepository history, TransactionOperations transactions, KeepProperties keep) {
        this.history = history;
        this.transactions = transactions;
        this.keep = keep;
    }

    @Override
    public String kind() {
        return "runs";
    }

    @Override
    public Duration kept() {
        return keep.runs();
    }

    @Override
    public int count(Instant before) {
        return history.countBefore(before);
    }

    @Override
    public int remove(Instant before) {
        return Objects.requireNonNull(transactions.execute(status -> history.removeBefore(before)));
    }
}

package vn.tonghop.run;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;
import vn.tonghop.vietnamese.OfficialDate;

/**
 * Removes what nobody needs for ever: the history of old runs and files that were never finished. Submissions, receipts,
 * reports, mails, originals and the audit table are kept.
 */
public final class Purge {

    private static final Logger LOG = LoggerFactory.getLogger(Purge.class);

    private final RunHistoryRepository history;
    private final UnfinishedFiles unfinished;
    private final TransactionOperations transactions;
    /** The machine's own, never a moved one: runs are dated by it. */
    private final Clock machine = Clock.system(OfficialDate.ZONE);

    Purge(RunHistoryRepository history, UnfinishedFiles unfinished, TransactionOperations transactions) {
        this.history = history;
        this.unfinished = unfinished;
        this.transactions = transactions;
    }

    /** What was removed. */
    public record Removed(int jobs, int files) {}

    /** Removes the history of runs that are older than that. Call it under the lock. */
    public Removed olderThan(Duration age) {
        var moment = machine.instant().minus(age);
        var jobs = transactions.execute(status -> history.removeBefore(moment));
        var files = unfinished.removeOfRuns() + unfinished.removeOfDispatch();
        LOG.info("purge: {} jobs from before {}, {} unfinished files", jobs, OfficialDate.stamp(moment), files);
        return new Removed(jobs == null ? 0 : jobs, files);
    }
}

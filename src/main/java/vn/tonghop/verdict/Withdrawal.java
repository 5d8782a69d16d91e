package vn.tonghop.verdict;

import java.time.Clock;
import java.util.Optional;
import org.springframework.transaction.support.TransactionOperations;
import vn.tonghop.submission.AuditEntry;
import vn.tonghop.submission.AuditRepository;
import vn.tonghop.submission.RevisionRepository;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SubmissionState;
import vn.tonghop.submission.SupplementEntry.Occasion;
import vn.tonghop.submission.SupplementRepository;
import vn.tonghop.submission.Verdict;

/** Takes a file back by order of a person: the counted file before it counts again, or none. */
public final class Withdrawal {

    private final FileSettlement.Records records;
    private final Trail trail;
    private final TransactionOperations transactions;
    private final Clock clock;

    /** Where exceptions are kept, and what they are made with. */
    public record Trail(
            RevisionRepository revisions,
            SupplementRepository supplements,
            AuditRepository audit,
            AuditEntry.Versions versions) {}

    /** Why a file cannot be withdrawn. */
    public enum Refusal {
        /** Its receipt is not written yet. */
        NOT_ANSWERED,
        /** It was withdrawn before. */
        ALREADY,
        /** It is refused or a duplicate, so that nothing of it counts. */
        NOTHING_COUNTS
    }

    public Withdrawal(FileSettlement.Records records, Trail trail, TransactionOperations transactions, Clock clock) {
        this.records = records;
        this.trail = trail;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Why that file cannot be withdrawn; empty if it can. */
    public Optional<Refusal> refusal(Submission file) {
        if (file.state() == SubmissionState.WITHDRAWN) {
            return Optional.of(Refusal.ALREADY);
        }
        if (file.state() != SubmissionState.ANSWERED) {
            return Optional.of(Refusal.NOT_ANSWERED);
        }
        var verdict = file.verdict().orElseThrow();
        return verdict.counts() || verdict == Verdict.LATE ? Optional.empty() : Optional.of(Refusal.NOTHING_COUNTS);
    }

    /** Withdraws a file that can be withdrawn, and returns the file that counts after it for the same form. */
    public Optional<Submission> withdraw(Submission file, AuditEntry.Order order) {
        return transactions.execute(status -> {
            trail.revisions().withdraw(file.id());
            trail.supplements().withdraw(file.id());
            var counted = restore(file);
            note(file, order, counted);
            return counted;
        });
    }

    private Optional<Submission> restore(Submission file) {
        var unit = file.unit().orElseThrow();
        var period = file.period().orElseThrow();
        var form = file.form().orElseThrow();
        var current = records.inForce().find(unit, period, form);
        if (!current.equals(Optional.of(file.id()))) {
            return current.map(records.submissions()::get);
        }
        if (trail.supplements().isReportSent(period)) {
            trail.supplements().propose(period, file.id(), Occasion.WITHDRAWN, clock.instant());
        }
        var before = trail.revisions().findCounted(unit, period, form).stream().findFirst();
        before.ifPresentOrElse(
                earlier -> records.inForce().put(unit, period, form, earlier),
                () -> records.inForce().remove(unit, period, form));
        return before.map(records.submissions()::get);
    }

    private void note(Submission file, AuditEntry.Order order, Optional<Submission> counted) {
        trail.audit()
                .add(new AuditEntry(
                        clock.instant(),
                        order,
                        AuditEntry.Action.WITHDRAW,
                        file.unit().orElseThrow(),
                        file.period(),
                        Optional.of(file.id()),
                        counted.map(Submission::id).map(String::valueOf).orElse(""),
                        trail.versions()));
    }
}

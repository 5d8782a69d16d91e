package vn.tonghop.verdict;

import java.time.Clock;
import java.util.Optional;
import org.springframework.transaction.support.TransactionOperations;
import vn.tonghop.submission.AuditEntry;
import vn.tonghop.submission.AuditRepository;
import vn.tonghop.submission.InForceRepository;
import vn.tonghop.submission.RevisionRepository;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.submission.SubmissionState;
import vn.tonghop.submission.SupplementEntry.Occasion;
import vn.tonghop.submission.SupplementRepository;
import vn.tonghop.submission.Verdict;

/** Takes a file back by order of a person: the counted file before it counts again, or none. */
public final class Withdrawal {

    private final SubmissionRepository submissions;
    private final InForceRepository inForce;
    private final RevisionRepository revisions;
    private final SupplementRepository supplements;
    private final AuditRepository audit;
    private final AuditEntry.Versions versions;
    private final TransactionOperations transactions;
    private final Clock clock;

    /** Why a file cannot be withdrawn. */
    public enum Refusal {
        /** Its receipt is not written yet. */
        NOT_ANSWERED,
        /** It was withdrawn before. */
        ALREADY,
        /** It is refused or a duplicate, so that nothing of it counts. */
        NOTHING_COUNTS
    }

    Withdrawal(
            SubmissionRepository submissions,
            InForceRepository inForce,
            RevisionRepository revisions,
            SupplementRepository supplements,
            AuditRepository audit,
            AuditEntry.Versions versions,
            TransactionOperations transactions,
            Clock clock) {
        this.submissions = submissions;
        this.inForce = inForce;
        this.revisions = revisions;
        this.supplements = supplements;
        this.audit = audit;
        this.versions = versions;
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
            revisions.withdraw(file.id());
            supplements.withdraw(file.id());
            var counted = restore(file);
            note(file, order, counted);
            return counted;
        });
    }

    private Optional<Submission> restore(Submission file) {
        var unit = file.unit().orElseThrow();
        var period = file.period().orElseThrow();
        var form = file.form().orElseThrow();
        var subject = new InForceRepository.Subject(unit, period, form);
        var current = inForce.find(subject);
        if (!current.equals(Optional.of(file.id()))) {
            return current.map(submissions::get);
        }
        if (supplements.isReportSent(period)) {
            supplements.propose(period, file.id(), Occasion.WITHDRAWN, clock.instant());
        }
        var before = revisions.findCounted(unit, period, form).stream().findFirst();
        before.ifPresentOrElse(earlier -> inForce.put(subject, earlier), () -> inForce.remove(subject));
        return before.map(submissions::get);
    }

    private void note(Submission file, AuditEntry.Order order, Optional<Submission> counted) {
        audit.add(new AuditEntry(
                clock.instant(),
                order,
                AuditEntry.Action.WITHDRAW,
                file.unit().orElseThrow(),
                file.period(),
                Optional.of(file.id()),
                counted.map(Submission::id).map(String::valueOf).orElse(""),
                versions));
    }
}

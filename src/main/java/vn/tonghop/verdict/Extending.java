package vn.tonghop.verdict;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.support.TransactionOperations;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.period.WorkingCalendar;
import vn.tonghop.submission.AuditEntry;
import vn.tonghop.submission.AuditRepository;
import vn.tonghop.submission.ExtensionRepository;
import vn.tonghop.submission.RevisionRepository;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.submission.SupplementRepository;
import vn.tonghop.submission.UnitDates;
import vn.tonghop.unit.UnitCode;

/**
 * Gives one unit more time by order of a person. Its late files that came within that time are judged again by the next run
 * under numbers of their own, so that no receipt already given changes.
 */
public final class Extending {

    private final RevisionRepository revisions;
    private final SupplementRepository supplements;
    private final AuditRepository audit;
    private final AuditEntry.Versions versions;
    private final ExtensionRepository extensions;
    private final SubmissionRepository submissions;
    private final TransactionOperations transactions;
    private final Clock clock;

    /** Why an extension is refused. */
    public enum Refusal {
        /** The unit has that day already. */
        NOT_LATER,
        /** By then the report of the period is on its way. */
        AFTER_SENDING
    }

    Extending(
            RevisionRepository revisions,
            SupplementRepository supplements,
            AuditRepository audit,
            AuditEntry.Versions versions,
            ExtensionRepository extensions,
            SubmissionRepository submissions,
            TransactionOperations transactions,
            Clock clock) {
        this.revisions = revisions;
        this.supplements = supplements;
        this.audit = audit;
        this.versions = versions;
        this.extensions = extensions;
        this.submissions = submissions;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Why a period cannot be extended until that day; empty if it can. */
    public static Optional<Refusal> refusal(ReportingPeriod period, LocalDate until, WorkingCalendar calendar) {
        if (!until.isBefore(period.plannedSending(calendar).toLocalDate())) {
            return Optional.of(Refusal.AFTER_SENDING);
        }
        return until.isAfter(period.cutOff()) ? Optional.empty() : Optional.of(Refusal.NOT_LATER);
    }

    /** Grants the extension, which is not refused, and returns the late files that will be judged again. */
    public List<Submission> extend(UnitCode unit, ReportingPeriod period, LocalDate until, AuditEntry.Order order) {
        return transactions.execute(status -> {
            extensions.grant(unit, period.code(), until, clock.instant());
            audit.add(new AuditEntry(
                    clock.instant(),
                    order,
                    AuditEntry.Action.EXTEND,
                    unit,
                    Optional.of(period.code()),
                    Optional.empty(),
                    until.toString(),
                    versions));
            return readmit(unit, period, UnitDates.of(period, Optional.of(until)));
        });
    }

    private List<Submission> readmit(UnitCode unit, ReportingPeriod period, UnitDates dates) {
        var readmitted = revisions.findLate(unit, period.code()).stream()
                .map(submissions::get)
                .filter(late -> dates.isCounted(late.received()))
                .toList();
        readmitted.forEach(late -> {
            supplements.withdraw(late.id());
            revisions.withdraw(late.id());
            revisions.submitAgain(late.id());
        });
        return readmitted;
    }
}

package vn.tonghop.approval;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.transaction.support.TransactionOperations;
import vn.tonghop.approval.DecisionRefusedException.Reason;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.AuditEntry;
import vn.tonghop.submission.AuditRepository;
import vn.tonghop.submission.IssuedSupplement;
import vn.tonghop.submission.SupplementRepository;

/**
 * Lets a person approve, hold and release the report of a period, and issue supplements to it. What the rules do not allow is
 * refused with its reason; what is allowed leaves an entry in the audit table.
 */
public final class IssueControl {

    private final ApprovalRepository approvals;
    private final HoldRepository holds;
    private final SupplementRepository supplements;
    private final AuditRepository audit;
    private final Plan plan;
    private final AuditEntry.Versions versions;
    private final TransactionOperations transactions;
    private final Clock clock;

    IssueControl(
            ApprovalRepository approvals,
            HoldRepository holds,
            SupplementRepository supplements,
            AuditRepository audit,
            Plan plan,
            AuditEntry.Versions versions,
            TransactionOperations transactions,
            Clock clock) {
        this.approvals = approvals;
        this.holds = holds;
        this.supplements = supplements;
        this.audit = audit;
        this.plan = plan;
        this.versions = versions;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Approves a draft of a report that has not gone out and is not held; an earlier approval of the period gives way. */
    public void approve(Approval approval, AuditEntry.Order order) {
        var period = approval.period();
        transactions.executeWithoutResult(status -> {
            refuseUnlessOpen(period);
            approvals.withdraw(period, clock.instant());
            approvals.add(approval);
            note(AuditEntry.Action.APPROVE, period, order, "version " + approval.version());
        });
    }

    /** Refuses what only a report may have that has not gone out and that nobody holds. */
    public void refuseUnlessOpen(PeriodCode period) {
        refuseIfSent(period);
        holds.find(period).ifPresent(hold -> {
            throw new DecisionRefusedException(
                    Reason.HELD, period, Map.of("actor", hold.actor(), "reason", hold.reason()));
        });
    }

    /** Refuses a supplement that cannot be issued: its report has not gone out, or it is not the one that is collected. */
    public void refuseUnlessCollected(PeriodCode period, int supplement) {
        if (!supplements.isReportSent(period)) {
            throw new DecisionRefusedException(Reason.NOT_SENT, period, Map.of());
        }
        if (supplements.findCollected(period).stream().noneMatch(entry -> entry.number() == supplement)) {
            throw new DecisionRefusedException(
                    Reason.NO_SUPPLEMENT, period, Map.of("number", Integer.toString(supplement)));
        }
    }

    /** Issues the supplement that is being collected; what comes later is for the next one. */
    public void issue(IssuedSupplement supplement, AuditEntry.Order order) {
        transactions.executeWithoutResult(status -> {
            refuseUnlessCollected(supplement.period(), supplement.number());
            supplements.issue(supplement, clock.instant());
            note(AuditEntry.Action.APPROVE, supplement.period(), order, "supplement " + supplement.number());
        });
    }

    /**
     * Holds the report of a period that has not gone out. An approval given before does not hold any more: what was held is
     * looked at again.
     */
    public void hold(PeriodCode period, AuditEntry.Order order) {
        transactions.executeWithoutResult(status -> {
            refuseIfSent(period);
            approvals.withdraw(period, clock.instant());
            holds.add(new Hold(period, order.actor(), order.reason(), clock.instant()));
            note(AuditEntry.Action.HOLD, period, order, "");
        });
    }

    /**
     * Releases the report of a period; false if nothing kept it. After the deadline a report that has not gone out is kept
     * until somebody releases it.
     */
    public boolean release(PeriodCode period, AuditEntry.Order order) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            if (holds.find(period).isEmpty() && isOverdue(period)) {
                holds.add(new Hold(period, order.actor(), order.reason(), clock.instant()));
            }
            var released = holds.release(period, clock.instant());
            if (released) {
                note(AuditEntry.Action.RELEASE, period, order, "");
            }
            return released;
        }));
    }

    /** Notes that somebody has the report sent again whose mails were given up. */
    public void sendAgain(PeriodCode period, AuditEntry.Order order) {
        note(AuditEntry.Action.RELEASE, period, order, "mails again");
    }

    private boolean isOverdue(PeriodCode period) {
        return !clock.instant().isBefore(plan.period(period).deadlineInstant()) && !supplements.isReportSent(period);
    }

    private void refuseIfSent(PeriodCode period) {
        if (supplements.isReportSent(period)) {
            throw new DecisionRefusedException(Reason.SENT, period, Map.of());
        }
    }

    private void note(AuditEntry.Action action, PeriodCode period, AuditEntry.Order order, String detail) {
        audit.add(new AuditEntry(
                clock.instant(),
                order,
                action,
                plan.office().code(),
                Optional.of(period),
                Optional.empty(),
                detail,
                versions));
    }
}

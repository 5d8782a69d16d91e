package vn.tonghop.approval;

import java.time.Clock;
import java.util.Optional;
import org.springframework.transaction.support.TransactionOperations;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.submission.AuditEntry;
import vn.tonghop.submission.AuditRepository;
import vn.tonghop.submission.IssuedSupplement;
import vn.tonghop.submission.SupplementRepository;
import vn.tonghop.unit.UnitCode;

/** Lets a person approve, hold and release the report of a period; each leaves an entry in the audit table. */
public final class IssueControl {

    private final Decisions decisions;
    private final Trail trail;
    private final TransactionOperations transactions;
    private final Clock clock;

    /** Where decisions are kept. */
    public record Decisions(ApprovalRepository approvals, HoldRepository holds, SupplementRepository supplements) {}

    /**
     * Where the trail of a decision is kept.
     *
     * @param audit the audit table
     * @param office the office whose report it is
     * @param versions what the decision was made with
     */
    public record Trail(AuditRepository audit, UnitCode office, AuditEntry.Versions versions) {}

    public IssueControl(Decisions decisions, Trail trail, TransactionOperations transactions, Clock clock) {
        this.decisions = decisions;
        this.trail = trail;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Approves a draft; an earlier approval of the period gives way. */
    public void approve(Approval approval, AuditEntry.Order order) {
        transactions.executeWithoutResult(status -> {
            decisions.approvals().withdraw(approval.period(), clock.instant());
            decisions.approvals().add(approval);
            note(AuditEntry.Action.APPROVE, approval.period(), order, "version " + approval.version());
        });
    }

    /** Issues the supplement that is being collected; what comes later is for the next one. False if it is another number. */
    public boolean issue(IssuedSupplement supplement, AuditEntry.Order order) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            var open = decisions.supplements().findCollected(supplement.period()).stream()
                    .anyMatch(entry -> entry.number() == supplement.number());
            if (open) {
                decisions.supplements().issue(supplement, clock.instant());
                note(AuditEntry.Action.APPROVE, supplement.period(), order, "supplement " + supplement.number());
            }
            return open;
        }));
    }

    /** Holds the report of a period. An approval given before does not hold any more: what was held is looked at again. */
    public void hold(PeriodCode period, AuditEntry.Order order) {
        transactions.executeWithoutResult(status -> {
            decisions.approvals().withdraw(period, clock.instant());
            decisions.holds().add(new Hold(period, order.actor(), order.reason(), clock.instant()));
            note(AuditEntry.Action.HOLD, period, order, "");
        });
    }

    /** Releases the report of a period; false if it was not held. */
    public boolean release(PeriodCode period, AuditEntry.Order order) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            var released = decisions.holds().release(period, clock.instant());
            if (released) {
                note(AuditEntry.Action.RELEASE, period, order, "");
            }
            return released;
        }));
    }

    private void note(AuditEntry.Action action, PeriodCode period, AuditEntry.Order order, String detail) {
        trail.audit()
                .add(new AuditEntry(
                        clock.instant(),
                        order,
                        action,
                        trail.office(),
                        Optional.of(period),
                        Optional.empty(),
                        detail,
                        trail.versions()));
    }
}

package vn.tonghop.obligation.report;

import java.util.Optional;
import vn.tonghop.aggregation.ReportVersion;
import vn.tonghop.approval.Approval;
import vn.tonghop.approval.Hold;
import vn.tonghop.plan.Plan.DispatchPolicy;

/**
 * How far the report of a period is from going out.
 *
 * @param version the latest version whose documents are complete
 * @param approval the approval, if there is one that covers that version
 * @param hold the hold, if somebody holds the report
 * @param overdue whether the deadline is over and nobody has let the report go since: it does not go unasked any more
 */
record Issue(Optional<ReportVersion> version, Optional<Approval> approval, Optional<Hold> hold, boolean overdue) {

    /** What keeps a report from going out. */
    enum Obstacle {
        NO_VERSION,
        HELD,
        NOT_APPROVED,
        OVERDUE
    }

    /** What keeps the report from going out under that policy; empty if nothing does. */
    Optional<Obstacle> obstacle(DispatchPolicy policy) {
        if (hold.isPresent()) {
            return Optional.of(Obstacle.HELD);
        }
        if (version.isEmpty()) {
            return Optional.of(Obstacle.NO_VERSION);
        }
        if (policy == DispatchPolicy.AFTER_APPROVAL && approval.isEmpty()) {
            return Optional.of(Obstacle.NOT_APPROVED);
        }
        return overdue ? Optional.of(Obstacle.OVERDUE) : Optional.empty();
    }
}

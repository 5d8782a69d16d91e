package vn.tonghop.obligation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tonghop.aggregation.ReportVersion;
import vn.tonghop.approval.Approval;
import vn.tonghop.approval.Hold;
import vn.tonghop.obligation.report.Issue.Obstacle;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.plan.Plan.DispatchPolicy;

class IssueTest {

    private static final PeriodCode HALF = PeriodCode.parse("2026-H1");
    private static final Instant NOW = Instant.parse("2026-06-12T02:00:00Z");
    private static final Hold HOLD = new Hold(HALF, "Nguyễn Văn Trực", "chưa khớp", NOW);
    private static final ReportVersion VERSION =
            new ReportVersion(7, HALF, 2, "f00d", ReportVersion.State.WRITTEN, NOW);
    private static final Approval APPROVAL =
            new Approval(HALF, 7, 2, "125/BC-VPUB", LocalDate.of(2026, 6, 12), "Trần Bình Minh", NOW);

    @Test
    void aHoldKeepsAReportWhateverElseIsThere() {
        for (var policy : DispatchPolicy.values()) {
            assertThat(new Issue(Optional.empty(), Optional.of(APPROVAL), Optional.of(HOLD), false).obstacle(policy))
                    .contains(Obstacle.HELD);
        }
    }

    @Test
    void withoutAVersionThereIsNothingToSend() {
        for (var policy : DispatchPolicy.values()) {
            assertThat(new Issue(Optional.empty(), Optional.empty(), Optional.empty(), false).obstacle(policy))
                    .contains(Obstacle.NO_VERSION);
        }
    }

    @Test
    void aVersionGoesOutByItselfUnlessThePlanWantsAnApproval() {
        var drafted = new Issue(Optional.of(VERSION), Optional.empty(), Optional.empty(), false);
        var approved = new Issue(Optional.of(VERSION), Optional.of(APPROVAL), Optional.empty(), false);

        assertThat(drafted.obstacle(DispatchPolicy.AUTOMATIC)).isEmpty();
        assertThat(drafted.obstacle(DispatchPolicy.AFTER_APPROVAL)).contains(Obstacle.NOT_APPROVED);
        assertThat(approved.obstacle(DispatchPolicy.AFTER_APPROVAL)).isEmpty();
    }

    @Test
    void anOverdueReportWaitsForAWordUnderEitherPolicy() {
        var overdue = new Issue(Optional.of(VERSION), Optional.of(APPROVAL), Optional.empty(), true);

        assertThat(overdue.obstacle(DispatchPolicy.AUTOMATIC)).contains(Obstacle.OVERDUE);
        assertThat(overdue.obstacle(DispatchPolicy.AFTER_APPROVAL)).contains(Obstacle.OVERDUE);
    }
}

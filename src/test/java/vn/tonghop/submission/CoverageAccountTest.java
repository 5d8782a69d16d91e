package vn.tonghop.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.fixture.Submissions.aFile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tonghop.fixture.Plans;
import vn.tonghop.forms.StandardForms;
import vn.tonghop.forms.activities.ActivitiesForm;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.Coverage.Standing;
import vn.tonghop.unit.Unit;

class CoverageAccountTest {

    private static final Plan PLAN = Plans.shipped();
    private static final ReportingPeriod PERIOD = PLAN.period(PeriodCode.parse("2026-H1"));
    private static final Unit UNIT = Plans.unit("TCHCQT");

    @Test
    void aUnitWithoutAnyFileIsMissing() {
        assertThat(standing(List.of(), Set.of())).isEqualTo(Standing.MISSING);
    }

    @Test
    void aFileInForceThatCameBeforeTheCutOffIsOnTime() {
        var file = aFile().received("2026-06-09T16:59:59Z").get();

        assertThat(standing(List.of(file), Set.of(file.id()))).isEqualTo(Standing.ON_TIME);
    }

    @Test
    void aFileInForceThatCameAtMidnightOfTheCutOffDayInVietnamIsLate() {
        var file = aFile().received("2026-06-09T17:00:00Z").get();

        assertThat(standing(List.of(file), Set.of(file.id()))).isEqualTo(Standing.LATE);
    }

    @Test
    void aNilReturnIsComplete() {
        var file = aFile().judged(Verdict.NIL).get();

        assertThat(standing(List.of(file), Set.of(file.id()))).isEqualTo(Standing.NIL);
    }

    @Test
    void aUnitWhoseOnlyFileWasRefusedIsRefusedEvenIfItsPeriodCouldNotBeRead() {
        var file = aFile().withoutFormAndPeriod().judged(Verdict.REFUSED).get();

        assertThat(standing(List.of(file), Set.of())).isEqualTo(Standing.REFUSED);
    }

    @Test
    void aRefusedRevisionDoesNotTakeAwayTheOneInForce() {
        var first = aFile().id(1).get();
        var second = aFile().id(2)
                .received("2026-06-08T09:00:00Z")
                .judged(Verdict.REFUSED)
                .get();

        assertThat(standing(List.of(first, second), Set.of(1L))).isEqualTo(Standing.ON_TIME);
    }

    @Test
    void activitiesAloneDoNotMakeAUnitComplete() {
        var file = aFile().of(ActivitiesForm.CODE).get();

        assertThat(standing(List.of(file), Set.of(file.id()))).isEqualTo(Standing.MISSING);
    }

    @Test
    void everyExpectedUnitHasExactlyOneStanding() {
        var expected = PLAN.units().submittingOn(PERIOD.dataTo());
        var coverage = new CoverageAccount(StandardForms.all(), PERIOD, List.of(aFile().get()), Set.of(1L), Map.of())
                .of(expected);

        var counted =
                List.of(Standing.values()).stream().mapToInt(coverage::count).sum();
        assertThat(counted).isEqualTo(coverage.expected()).isEqualTo(expected.size());
    }

    private static Standing standing(List<Submission> files, Set<Long> inForce) {
        return new CoverageAccount(StandardForms.all(), PERIOD, files, inForce, Map.of())
                .of(List.of(UNIT))
                .units()
                .get(0)
                .standing();
    }
}

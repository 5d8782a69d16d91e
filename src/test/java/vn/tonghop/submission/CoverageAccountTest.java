package vn.tonghop.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.fixture.Submissions.aFile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.fixture.Plans;
import vn.tonghop.form.FormCode;
import vn.tonghop.forms.StandardForms;
import vn.tonghop.forms.activities.ActivitiesForm;
import vn.tonghop.forms.results.ResultsForm;
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
    @DisplayName("FG-06 the form is told by the revision in force, never by a refused later one")
    void tellsTheRevisionInForceOfAForm() {
        var first = aFile().id(1).get();
        var refused = aFile().id(2)
                .received("2026-06-08T09:00:00Z")
                .judged(Verdict.REFUSED)
                .get();
        var nameless = aFile().id(3)
                .received("2026-06-08T10:00:00Z")
                .withoutFormAndPeriod()
                .judged(Verdict.REFUSED)
                .get();

        assertThat(forms(List.of(first, refused, nameless), Set.of(1L)))
                .isEqualTo(Map.of(ResultsForm.CODE, Verdict.ACCEPTED));
        assertThat(forms(List.of(refused, nameless), Set.of())).isEqualTo(Map.of(ResultsForm.CODE, Verdict.REFUSED));
        assertThat(forms(List.of(nameless), Set.of())).isEmpty();
    }

    private static Map<FormCode, Verdict> forms(List<Submission> files, Set<Long> inForce) {
        return new CoverageAccount(StandardForms.all(), PERIOD, files, inForce, Map.of())
                .of(List.of(Plans.unit("TCHCQT")))
                .units()
                .get(0)
                .forms();
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

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whateverComesInExpectedIsOnTimeLateNilRefusedAndMissing(long seed) {
        var random = new Random(seed);
        var expected = PLAN.units().submittingOn(PERIOD.dataTo());
        var files = new ArrayList<Submission>();
        var inForce = new HashSet<Long>();
        for (var id = 1L; id <= 30; id++) {
            var verdict = any(random, List.of(Verdict.values()));
            var file = aFile().id(id)
                    .of(expected.get(random.nextInt(expected.size())).code().value())
                    .of(any(random, StandardForms.all().codes()))
                    .received("2026-06-%02dT16:59:59Z".formatted(1 + random.nextInt(12)))
                    .judged(verdict)
                    .get();
            files.add(file);
            if (verdict.counts() && random.nextBoolean()) {
                inForce.add(id);
            }
        }

        var coverage = new CoverageAccount(StandardForms.all(), PERIOD, files, inForce, Map.of()).of(expected);

        assertThat(Stream.of(Standing.ON_TIME, Standing.LATE, Standing.NIL, Standing.REFUSED, Standing.MISSING)
                        .mapToInt(coverage::count)
                        .sum())
                .isEqualTo(coverage.expected())
                .isEqualTo(expected.size());
    }

    private static <T> T any(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static Standing standing(List<Submission> files, Set<Long> inForce) {
        return new CoverageAccount(StandardForms.all(), PERIOD, files, inForce, Map.of())
                .of(List.of(UNIT))
                .units()
                .get(0)
                .standing();
    }
}

package vn.tonghop.aggregation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tonghop.fixture.Plans;
import vn.tonghop.fixture.SampleLists;
import vn.tonghop.forms.StandardForms;
import vn.tonghop.forms.activities.ActivitiesForm;
import vn.tonghop.forms.activities.Activity;
import vn.tonghop.forms.activities.ActivityKind;
import vn.tonghop.indicator.IndicatorCode;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.CoverageAccount;
import vn.tonghop.submission.IndicatorRow;
import vn.tonghop.submission.SourceLine;
import vn.tonghop.unit.UnitCode;

/** AG-03 and AG-05, and how figures follow from rows; the cases with files and a database are in AggregationTest. */
class ConsolidationTest {

    private static final Plan PLAN = Plans.shipped();

    private final List<IndicatorRow> results = new ArrayList<>();
    private final List<Activity> activities = new ArrayList<>();
    private final List<SourceFile> sources = new ArrayList<>();

    @Test
    @DisplayName("0.1 and 0.2 are 0.3")
    void addsExactly() {
        report("TH", "SO_HN", "0.1");
        report("NC", "SO_HN", "0.2");

        assertThat(office("SO_HN")).contains(new BigDecimal("0.3"));
    }

    @Test
    void takesTheLargestWhereUnitsCountTheSameThings() {
        report("TH", "VB_PB", "3");
        report("NC", "VB_PB", "5");

        assertThat(office("VB_PB")).contains(new BigDecimal("5"));
    }

    @Test
    @DisplayName("a percentage comes from sums, not from percentages")
    void recomputesARatioFromSumsAndNeverAveragesRatios() {
        report("TH", "CBCCVC", "10");
        report("TH", "CBCCVC_QT", "5");
        report("NC", "CBCCVC", "90");
        report("NC", "CBCCVC_QT", "90");
        report("NC", "TL_QT", "12");

        assertThat(office("TL_QT"))
                .hasValueSatisfying(percent -> assertThat(percent).isEqualByComparingTo("95"));
    }

    @Test
    @DisplayName("a denominator of zero gives no percentage")
    void givesNoRatioForADenominatorOfZero() {
        report("TH", "CBCCVC", "0");
        report("TH", "CBCCVC_QT", "0");

        assertThat(office("TL_QT")).isEmpty();
    }

    @Test
    void tellsAFigureThatNobodyReportedFromZero() {
        report("TH", "SO_HN", "0");

        assertThat(office("SO_HN")).contains(BigDecimal.ZERO);
        assertThat(office("LUOT_NGUOI")).isEmpty();
    }

    @Test
    void countsFromTheListWhatAUnitDidNotDeclare() {
        meeting("KT", 1);
        meeting("KT", 2);

        assertThat(office("SO_HN")).contains(new BigDecimal("2"));
    }

    @Test
    void prefersWhatAUnitDeclaredToWhatItsListHolds() {
        meeting("KT", 1);
        report("KT", "SO_HN", "4");

        assertThat(office("SO_HN")).contains(new BigDecimal("4"));
    }

    @Test
    void addsEstimatesOnlyWhenEveryUnitBehindTheFigureGaveOne() {
        report("TH", "SO_HN", "2", "5");
        assertThat(estimate("SO_HN")).contains(new BigDecimal("5"));

        report("NC", "SO_HN", "3");
        assertThat(estimate("SO_HN")).isEmpty();
    }

    @Test
    void keepsTheDepartmentsApart() {
        report("TH", "SO_HN", "2");
        report("NC", "SO_HN", "3");

        var byDepartment = totals().departments().stream()
                .filter(department -> department
                        .find(new IndicatorCode("SO_HN"))
                        .orElseThrow()
                        .amount()
                        .isPresent())
                .map(department -> department.department().code() + "="
                        + department
                                .find(new IndicatorCode("SO_HN"))
                                .orElseThrow()
                                .amount()
                                .orElseThrow())
                .toList();
        assertThat(byDepartment).containsExactlyInAnyOrder("TH=2", "NC=3");
    }

    @Test
    void theOrderOfTheRowsDoesNotMatter() {
        report("TH", "SO_HN", "2");
        report("NC", "SO_HN", "3");
        report("KT", "SO_HN", "5");
        var forwards = office("SO_HN");
        java.util.Collections.reverse(results);

        assertThat(office("SO_HN")).isEqualTo(forwards).contains(new BigDecimal("10"));
    }

    @Test
    @DisplayName("FG-01 a unit that gave one part of a ratio is in neither")
    void leavesAUnitOutOfARatioThatGaveOnePart() {
        report("TH", "CBCCVC", "16");
        report("TH", "CBCCVC_QT", "15");
        report("NC", "CBCCVC_QT", "31");

        var ratio = totals().find(new IndicatorCode("TL_QT")).orElseThrow();
        assertThat(ratio.parts()).contains(new IndicatorTotal.Parts(new BigDecimal("15"), new BigDecimal("16")));
        assertThat(ratio.amount())
                .hasValueSatisfying(percent -> assertThat(percent).isEqualByComparingTo("93.75"));
        assertThat(ratio.coverage().lacking()).contains(Plans.unit("NC")).doesNotContain(Plans.unit("TH"));
    }

    @Test
    @DisplayName("FG-01 a percentage above its range is none")
    void givesNoPercentageAboveItsRange() {
        report("TH", "CBCCVC", "10");
        report("TH", "CBCCVC_QT", "11");

        assertThat(office("TL_QT")).isEmpty();
    }

    @Test
    @DisplayName("FG-05 what is judged once a year has no figure in the half-year")
    void givesNoFigureOfWhatIsJudgedAtTheEndOfTheYear() {
        report("TH", "GDVH_DK", "10");
        report("TH", "GDVH_DAT", "0");

        assertThat(office("GDVH_DK")).contains(BigDecimal.TEN);
        assertThat(office("GDVH_DAT")).isEmpty();
        assertThat(office("TL_GDVH")).isEmpty();
    }

    @Test
    @DisplayName("FG-05 figures are compared only where both cover all")
    void comparesOnlyFiguresThatCoverAll() {
        PLAN.units()
                .submittingOn(PLAN.period(PeriodCode.parse("2026-H1")).dataTo())
                .forEach(unit -> report(unit.code().value(), "SO_HN", "1"));
        report("TH", "LUOT_NGUOI", "10");
        var before = new PeriodTotals.Comparison(
                PLAN.period(PeriodCode.parse("2025-H1")),
                List.of(earlier("SO_HN"), earlier("LUOT_NGUOI"), earlier("GDVH_DAT")));

        assertThat(totals(Optional.of(before)).comparison())
                .hasValueSatisfying(compared -> assertThat(compared.office())
                        .extracting(total -> total.indicator().code().value())
                        .containsExactly("SO_HN"));
    }

    private static IndicatorTotal earlier(String code) {
        return new IndicatorTotal(
                PLAN.indicators().get(new IndicatorCode(code)),
                Optional.of(BigDecimal.TEN),
                Optional.empty(),
                Optional.empty(),
                FigureCoverage.NOBODY);
    }

    private Optional<BigDecimal> office(String indicator) {
        return totals().find(new IndicatorCode(indicator)).orElseThrow().amount();
    }

    private Optional<BigDecimal> estimate(String indicator) {
        return totals().find(new IndicatorCode(indicator)).orElseThrow().estimate();
    }

    private PeriodTotals totals() {
        return totals(Optional.empty());
    }

    private PeriodTotals totals(Optional<PeriodTotals.Comparison> comparison) {
        var period = PLAN.period(PeriodCode.parse("2026-H1"));
        var coverage = new CoverageAccount(StandardForms.all(), period, List.of(), Set.of(), Map.of())
                .of(PLAN.units().submittingOn(period.dataTo()));
        return new Consolidation(PLAN)
                .consolidate(
                        period,
                        new RowsInForce(results, SampleLists.of(activities), sources),
                        coverage,
                        comparison,
                        Instant.parse("2026-06-11T15:00:00Z"));
    }

    private void report(String unit, String indicator, String amount) {
        report(unit, indicator, amount, "");
    }

    private void report(String unit, String indicator, String amount, String estimate) {
        results.add(new IndicatorRow(
                new SourceLine(1, results.size() + 1L),
                new UnitCode(unit),
                new IndicatorCode(indicator),
                Optional.of(new BigDecimal(amount)),
                Optional.empty(),
                estimate.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(estimate)),
                ""));
    }

    private void meeting(String unit, int day) {
        var code = new UnitCode(unit);
        if (sources.isEmpty()) {
            sources.add(new SourceFile(
                    9,
                    PLAN.units().get(code),
                    ActivitiesForm.CODE,
                    "hd.csv",
                    "0".repeat(64),
                    1,
                    Instant.EPOCH,
                    false,
                    Set.of()));
        }
        activities.add(new Activity(
                new SourceLine(9, activities.size() + 2L),
                code,
                LocalDate.of(2026, 3, day),
                ActivityKind.MEETING,
                "Hội nghị quán triệt",
                Optional.of(20),
                "",
                ""));
    }
}

package vn.tonghop.verdict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.indicator.IndicatorKind;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Citation;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.FigureRepository;
import vn.tonghop.submission.IndicatorRow;
import vn.tonghop.submission.RowRepository;

/**
 * Compares the figures of a file with what the unit reported before, and with what the plan expects of everybody. All of it is
 * told as warnings: the figures count.
 */
final class AcrossPeriods {

    private final Plan plan;
    private final RowRepository rows;
    private final FigureRepository figures;

    AcrossPeriods(Plan plan, RowRepository rows, FigureRepository figures) {
        this.plan = plan;
        this.rows = rows;
        this.figures = figures;
    }

    /** What there is to say about the stored figures of a file. */
    List<Finding> compare(long submission, ReportingPeriod period) {
        var earlier = plan.before(period);
        var findings = new ArrayList<Finding>();
        for (var row : reported(submission)) {
            var indicator = plan.indicators().find(row.indicator());
            if (row.amount().isPresent()
                    && indicator.filter(known -> isCompared(known, period)).isPresent()) {
                compare(row, indicator.get(), period, earlier).forEach(findings::add);
            }
        }
        return findings;
    }

    private static boolean isCompared(Indicator indicator, ReportingPeriod period) {
        return indicator.kind() != IndicatorKind.RATIO && indicator.isJudgedIn(period.code());
    }

    private List<IndicatorRow> reported(long submission) {
        return rows.findAll(submission, plan.forms().ofIndicators().code()).stream()
                .map(IndicatorRow.class::cast)
                .toList();
    }

    private Stream<Finding> compare(
            IndicatorRow row, Indicator indicator, ReportingPeriod period, Optional<ReportingPeriod> earlier) {
        var before = earlier.filter(known -> indicator.isJudgedIn(known.code()))
                .flatMap(known -> figures.find(known.code(), row.unit(), row.indicator()));
        var label = earlier.map(ReportingPeriod::label).orElse("");
        return Stream.of(
                        before.filter(past -> isCumulative(indicator, period, earlier))
                                .flatMap(past -> decrease(row, indicator, past, label)),
                        before.filter(past -> indicator.expectation().isFar(amount(row), past))
                                .map(past -> finding(FindingCode.FIGURE_JUMPS, row, indicator, past, label)),
                        belowPlan(row, indicator))
                .flatMap(Optional::stream);
    }

    private static Optional<Finding> decrease(IndicatorRow row, Indicator indicator, BigDecimal past, String earlier) {
        return amount(row).compareTo(past) >= 0
                ? Optional.empty()
                : Optional.of(finding(FindingCode.FIGURE_DECREASED, row, indicator, past, earlier));
    }

    private Optional<Finding> belowPlan(IndicatorRow row, Indicator indicator) {
        return indicator
                .expectation()
                .least()
                .filter(least -> amount(row).compareTo(least) < 0)
                .map(least -> finding(FindingCode.FIGURE_BELOW_PLAN, row, indicator, least, documents()));
    }

    /** A flow counted from the same first day can only grow. */
    private static boolean isCumulative(
            Indicator indicator, ReportingPeriod period, Optional<ReportingPeriod> earlier) {
        return indicator.kind() == IndicatorKind.FLOW
                && earlier.filter(known -> known.dataFrom().equals(period.dataFrom()))
                        .isPresent();
    }

    private static BigDecimal amount(IndicatorRow row) {
        return row.amount().orElseThrow();
    }

    private static Finding finding(
            FindingCode code, IndicatorRow row, Indicator indicator, BigDecimal other, String detail) {
        return new FigureInDoubt(row.source().line(), indicator.wording(), amount(row)).finding(code, other, detail);
    }

    /** The documents from above; the plan of the office itself is what asks for them. */
    private String documents() {
        return plan.citations().stream()
                .map(Citation::number)
                .filter(number -> !number.endsWith("-" + plan.office().symbol()))
                .collect(Collectors.joining("; "));
    }
}

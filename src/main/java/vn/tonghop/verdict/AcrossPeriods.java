package vn.tonghop.verdict;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
import vn.tonghop.unit.UnitCode;
import vn.tonghop.vietnamese.OfficialNumber;

/**
 * Compares the figures of a file with what the unit reported before, with comparable units while there is no such history,
 * and with what the plan expects of everybody. All of it is told as warnings: the figures count.
 */
final class AcrossPeriods {

    /** Fewer comparable units tell nothing. */
    private static final int FEWEST_OTHERS = 3;

    private final Plan plan;
    private final RowRepository rows;
    private final FigureRepository figures;

    AcrossPeriods(Plan plan, RowRepository rows, FigureRepository figures) {
        this.plan = plan;
        this.rows = rows;
        this.figures = figures;
    }

    /** What there is to say about the stored figures of a file. */
    List<Finding> compare(long submission, UnitCode unit, ReportingPeriod period) {
        var earlier = earlier(period);
        var findings = new ArrayList<Finding>();
        var unchecked = new ArrayList<String>();
        for (var row : reported(submission)) {
            var indicator = plan.indicators().find(row.indicator());
            if (row.amount().isPresent()
                    && indicator.filter(known -> isCompared(known, period)).isPresent()) {
                compare(row, indicator.get(), period, earlier, unchecked).forEach(findings::add);
            }
        }
        if (!unchecked.isEmpty()) {
            findings.add(Finding.ofFile(FindingCode.RULE_NOT_RUN, String.join("; ", unchecked)));
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
            IndicatorRow row,
            Indicator indicator,
            ReportingPeriod period,
            Optional<ReportingPeriod> earlier,
            List<String> unchecked) {
        var before = earlier.filter(known -> indicator.isJudgedIn(known.code()))
                .flatMap(known -> figures.find(known.code(), row.unit(), row.indicator()));
        var label = earlier.map(ReportingPeriod::label);
        var usual = indicator
                .expectation()
                .jump()
                .flatMap(factor -> before.or(
                        () -> figures.findMedianOfOthers(period.code(), row.unit(), row.indicator(), FEWEST_OTHERS)));
        if (usual.isEmpty() && indicator.expectation().jump().isPresent()) {
            unchecked.add(indicator.code().value());
        }
        return Stream.of(
                        before.filter(past -> isCumulative(indicator, period, earlier))
                                .flatMap(past -> decrease(row, indicator, past, label.orElseThrow())),
                        usual.flatMap(value -> jump(row, indicator, value, before.flatMap(past -> label))),
                        belowPlan(row, indicator))
                .flatMap(Optional::stream);
    }

    private static Optional<Finding> decrease(IndicatorRow row, Indicator indicator, BigDecimal past, String earlier) {
        return amount(row).compareTo(past) >= 0
                ? Optional.empty()
                : Optional.of(finding(FindingCode.FIGURE_DECREASED, row, indicator, past, earlier));
    }

    /** Against the unit's own figure of an earlier period if there is one, else against those of the others. */
    private static Optional<Finding> jump(
            IndicatorRow row, Indicator indicator, BigDecimal usual, Optional<String> earlier) {
        var code = earlier.isPresent() ? FindingCode.FIGURE_JUMPS : FindingCode.FIGURE_UNLIKE_OTHERS;
        return indicator
                .expectation()
                .jump()
                .filter(factor -> jumps(amount(row), usual, factor))
                .map(factor ->
                        finding(code, row, indicator, usual, earlier.stream().toArray(String[]::new)));
    }

    private Optional<Finding> belowPlan(IndicatorRow row, Indicator indicator) {
        return indicator
                .expectation()
                .least()
                .filter(least -> amount(row).compareTo(least) < 0)
                .map(least -> finding(FindingCode.FIGURE_BELOW_PLAN, row, indicator, least, documents()));
    }

    /** The latest period of the plan that ended before this one, or that this one contains. */
    private Optional<ReportingPeriod> earlier(ReportingPeriod period) {
        return plan.periods().stream()
                .filter(other -> other.dataTo().isBefore(period.dataTo()))
                .reduce((first, second) -> second.dataTo().isAfter(first.dataTo()) ? second : first);
    }

    /** A flow counted from the same first day can only grow. */
    private static boolean isCumulative(
            Indicator indicator, ReportingPeriod period, Optional<ReportingPeriod> earlier) {
        return indicator.kind() == IndicatorKind.FLOW
                && earlier.filter(known -> known.dataFrom().equals(period.dataFrom()))
                        .isPresent();
    }

    /** Ten times as much, or a tenth; small counts jump by nature. */
    private static boolean jumps(BigDecimal amount, BigDecimal usual, BigDecimal factor) {
        var larger = amount.max(usual);
        var smaller = amount.min(usual);
        return smaller.signum() >= 0
                && larger.compareTo(BigDecimal.TEN) >= 0
                && larger.compareTo(smaller.max(BigDecimal.ONE).multiply(factor)) >= 0;
    }

    private static BigDecimal amount(IndicatorRow row) {
        return row.amount().orElseThrow();
    }

    private static Finding finding(
            FindingCode code, IndicatorRow row, Indicator indicator, BigDecimal other, String... detail) {
        var shown = other.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return Finding.ofCell(
                code,
                row.source().line(),
                "",
                OfficialNumber.written(amount(row)),
                Stream.concat(
                                Stream.of(
                                        indicator.wording(),
                                        OfficialNumber.written(shown.scale() < 0 ? shown.setScale(0) : shown)),
                                Stream.of(detail))
                        .toArray(String[]::new));
    }

    /** The documents from above; the plan of the office itself is what asks for them. */
    private String documents() {
        return plan.citations().stream()
                .map(Citation::number)
                .filter(number -> !number.endsWith("-" + plan.office().symbol()))
                .collect(Collectors.joining("; "));
    }
}

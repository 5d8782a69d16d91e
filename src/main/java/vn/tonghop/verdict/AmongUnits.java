package vn.tonghop.verdict;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.indicator.IndicatorKind;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.FigureRepository;
import vn.tonghop.submission.FigureRepository.FigureInForce;
import vn.tonghop.submission.FigureRepository.MiddleFigures;

/**
 * Compares what the units have in force for a period with each other, for want of an earlier figure of their own. All files of
 * a run are judged before, so that the order in which they came makes no difference.
 */
final class AmongUnits {

    /** A unit beside fewer others than three tells nothing. */
    private static final int FEWEST = 4;

    private static final int DECIMALS = 6;

    private final Plan plan;
    private final FigureRepository figures;

    AmongUnits(Plan plan, FigureRepository figures) {
        this.plan = plan;
        this.figures = figures;
    }

    /** What there is to say of the files in force, by their numbers. */
    SortedMap<Long, List<Finding>> compare(ReportingPeriod period) {
        var found = new TreeMap<Long, List<Finding>>();
        var unchecked = new TreeMap<Long, List<String>>();
        for (var indicator : plan.indicators().all()) {
            if (isCompared(indicator, period)) {
                compare(indicator, period, found, unchecked);
            }
        }
        unchecked.forEach((file, codes) -> found.computeIfAbsent(file, none -> new ArrayList<>())
                .add(Finding.ofFile(FindingCode.RULE_NOT_RUN, String.join("; ", codes))));
        return found;
    }

    private static boolean isCompared(Indicator indicator, ReportingPeriod period) {
        return indicator.kind() != IndicatorKind.RATIO
                && indicator.expectation().jump().isPresent()
                && indicator.isJudgedIn(period.code());
    }

    private void compare(
            Indicator indicator,
            ReportingPeriod period,
            Map<Long, List<Finding>> found,
            Map<Long, List<String>> unchecked) {
        var middle = figures.findMiddle(period.code(), indicator.code(), FEWEST);
        if (middle.isPresent()) {
            far(indicator, period, middle.get())
                    .forEach(figure -> found.computeIfAbsent(figure.submission(), none -> new ArrayList<>())
                            .add(unlike(figure, indicator, middle.get())));
        } else {
            figures.findOutside(period.code(), indicator.code(), BigDecimal.ZERO, BigDecimal.ZERO).stream()
                    .filter(figure -> hasNoHistory(figure, indicator, period))
                    .forEach(figure -> unchecked
                            .computeIfAbsent(figure.submission(), none -> new ArrayList<>())
                            .add(indicator.code().value()));
        }
    }

    private Stream<FigureInForce> far(Indicator indicator, ReportingPeriod period, MiddleFigures middle) {
        var factor = indicator.expectation().jump().orElseThrow();
        var least = middle.upper().divide(factor, DECIMALS, RoundingMode.CEILING);
        var most = middle.lower().max(BigDecimal.ONE).multiply(factor);
        return figures.findOutside(period.code(), indicator.code(), least, most).stream()
                .filter(figure -> indicator.expectation().isFar(figure.amount(), middle.without(figure.amount())))
                .filter(figure -> hasNoHistory(figure, indicator, period));
    }

    private boolean hasNoHistory(FigureInForce figure, Indicator indicator, ReportingPeriod period) {
        return plan.before(period)
                .filter(earlier -> indicator.isJudgedIn(earlier.code()))
                .flatMap(earlier -> figures.find(earlier.code(), figure.unit(), indicator.code()))
                .isEmpty();
    }

    private static Finding unlike(FigureInForce figure, Indicator indicator, MiddleFigures middle) {
        return new FigureInDoubt(figure.line(), indicator.wording(), figure.amount())
                .finding(FindingCode.FIGURE_UNLIKE_OTHERS, middle.without(figure.amount()));
    }
}

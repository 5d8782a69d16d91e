package vn.tonghop.aggregation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.aggregation.FigureCoverage.Answer;
import vn.tonghop.aggregation.IndicatorTotal.Parts;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.indicator.IndicatorCatalogue;
import vn.tonghop.indicator.IndicatorCode;
import vn.tonghop.indicator.IndicatorKind;
import vn.tonghop.indicator.TotalRule;
import vn.tonghop.unit.Unit;
import vn.tonghop.unit.UnitCode;

/**
 * Adds up the figures of some units. A ratio is the quotient of two sums over the units that gave both parts; a figure that
 * nobody reported stays empty and is never zero.
 *
 * @param figures what the units contribute to each indicator
 * @param coverage what each of the units answered for each indicator
 */
record FigureTotals(Map<IndicatorCode, List<UnitFigure>> figures, Map<IndicatorCode, FigureCoverage> coverage) {

    private static final int PERCENT_DIGITS = 6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** One total for each indicator that is no text, in the order of the plan. */
    List<IndicatorTotal> of(IndicatorCatalogue indicators) {
        Map<IndicatorCode, IndicatorTotal> sums = new HashMap<>();
        indicators.all().stream()
                .filter(indicator -> !indicator.isText() && indicator.kind() != IndicatorKind.RATIO)
                .forEach(indicator -> sums.put(indicator.code(), total(indicator)));
        return indicators.all().stream()
                .filter(indicator -> !indicator.isText())
                .map(indicator -> indicator.kind() == IndicatorKind.RATIO
                        ? ratio(indicator, sums)
                        : required(sums, indicator.code()))
                .toList();
    }

    private IndicatorTotal total(Indicator indicator) {
        var own = figuresOf(indicator.code());
        var covered = coverage.getOrDefault(indicator.code(), FigureCoverage.NOBODY);
        var estimates =
                own.stream().flatMap(figure -> figure.estimate().stream()).toList();
        return new IndicatorTotal(
                indicator,
                amount(indicator, own),
                estimates.size() == own.size() ? total(indicator.total(), estimates) : Optional.empty(),
                Optional.empty(),
                covered);
    }

    private IndicatorTotal ratio(Indicator indicator, Map<IndicatorCode, IndicatorTotal> sums) {
        var ratio = indicator.ratio().orElseThrow();
        var above = required(sums, ratio.numerator());
        var below = required(sums, ratio.denominator());
        var both = above.coverage().and(below.coverage());
        var units = both.given().stream().map(Unit::code).collect(Collectors.toSet());
        var parts = units.isEmpty() && both.in(Answer.NIL).isEmpty()
                ? Optional.<Parts>empty()
                : Optional.of(new Parts(part(above.indicator(), units), part(below.indicator(), units)));
        var percent = parts.filter(two -> two.denominator().signum() != 0)
                .map(FigureTotals::percent)
                .filter(indicator.range()::contains);
        return new IndicatorTotal(indicator, percent, Optional.empty(), parts, both);
    }

    private BigDecimal part(Indicator indicator, Set<UnitCode> units) {
        return amount(
                        indicator,
                        figuresOf(indicator.code()).stream()
                                .filter(figure -> units.contains(figure.unit()))
                                .toList())
                .orElse(BigDecimal.ZERO);
    }

    private List<UnitFigure> figuresOf(IndicatorCode code) {
        return figures.getOrDefault(code, List.of());
    }

    private static BigDecimal percent(Parts parts) {
        return parts.numerator().multiply(HUNDRED).divide(parts.denominator(), PERCENT_DIGITS, RoundingMode.HALF_UP);
    }

    private static Optional<BigDecimal> amount(Indicator indicator, List<UnitFigure> figures) {
        return total(indicator.total(), figures.stream().map(UnitFigure::amount).toList());
    }

    private static Optional<BigDecimal> total(TotalRule rule, List<BigDecimal> amounts) {
        return rule == TotalRule.LARGEST
                ? amounts.stream().max(Comparator.naturalOrder())
                : amounts.stream().reduce(BigDecimal::add);
    }

    private static IndicatorTotal required(Map<IndicatorCode, IndicatorTotal> sums, IndicatorCode code) {
        var total = sums.get(code);
        if (total == null) {
            throw new IllegalArgumentException("indicator %s is no figure that can be part of a ratio".formatted(code));
        }
        return total;
    }
}

package vn.tonghop.aggregation;

import java.math.BigDecimal;
import java.util.Optional;
import vn.tonghop.indicator.Indicator;

/**
 * The figure of one indicator for a department or for the office.
 *
 * @param indicator the indicator
 * @param amount the figure; empty when nobody reported it, or for a ratio with a zero or missing denominator
 * @param estimate expected figure for the whole year; empty unless every unit behind the figure gave one
 * @param parts for ratios the two sums over the units that gave both, as far as they exist
 * @param coverage who is in the figure
 */
public record IndicatorTotal(
        Indicator indicator,
        Optional<BigDecimal> amount,
        Optional<BigDecimal> estimate,
        Optional<Parts> parts,
        FigureCoverage coverage) {

    /** Numerator and denominator of a ratio. */
    public record Parts(BigDecimal numerator, BigDecimal denominator) {}

    /** Number of units behind the figure. */
    public int units() {
        return coverage.given().size();
    }
}

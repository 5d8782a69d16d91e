package vn.tonghop.aggregation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import vn.tonghop.indicator.IndicatorCode;
import vn.tonghop.unit.UnitCode;

/**
 * What one unit contributes to one indicator.
 *
 * @param unit the unit
 * @param indicator the indicator
 * @param amount its figure, declared or counted from its lists
 * @param estimate expected figure for the whole year, if given
 * @param origin where it stands
 */
public record UnitFigure(
        UnitCode unit, IndicatorCode indicator, BigDecimal amount, Optional<BigDecimal> estimate, Origin origin) {

    /**
     * The place of a figure.
     *
     * @param submission identity of the file
     * @param line its line; none where the figure is a count over the whole list
     */
    public record Origin(long submission, OptionalLong line) {}
}

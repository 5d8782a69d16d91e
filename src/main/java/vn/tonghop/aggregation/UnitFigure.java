package vn.tonghop.aggregation;

import java.math.BigDecimal;
import java.util.Optional;
import vn.tonghop.indicator.IndicatorCode;
import vn.tonghop.unit.UnitCode;

/**
 * What one unit contributes to one indicator.
 *
 * @param unit the unit
 * @param indicator the indicator
 * @param amount its figure, declared or counted from its lists
 * @param estimate expected figure for the whole year, if given
 */
record UnitFigure(UnitCode unit, IndicatorCode indicator, BigDecimal amount, Optional<BigDecimal> estimate) {}

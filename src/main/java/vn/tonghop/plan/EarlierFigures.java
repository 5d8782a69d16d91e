package vn.tonghop.plan;

import java.math.BigDecimal;
import java.util.Map;
import vn.tonghop.indicator.IndicatorCode;
import vn.tonghop.period.PeriodCode;

/**
 * Figures of the office from before it had this program, to compare with.
 *
 * @param amounts the figures by period and indicator
 */
public record EarlierFigures(Map<PeriodCode, Map<IndicatorCode, BigDecimal>> amounts) {

    /** None are known. */
    public static final EarlierFigures NONE = new EarlierFigures(Map.of());

    public EarlierFigures {
        amounts = Map.copyOf(amounts);
    }

    /** The figures of that period; empty when none are known. */
    public Map<IndicatorCode, BigDecimal> of(PeriodCode period) {
        return amounts.getOrDefault(period, Map.of());
    }
}

package vn.tonghop.submission;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.indicator.IndicatorCatalogue;
import vn.tonghop.indicator.IndicatorCode;
import vn.tonghop.unit.UnitCode;
import vn.tonghop.vietnamese.OfficialNumber;

/**
 * What a unit reports for one indicator: an amount or, for text indicators, a text.
 *
 * @param amount the figure; present unless it is a text
 * @param text the running text; present exactly for text indicators
 * @param estimate expected figure for the whole year, if given
 * @param note free remark; may be empty
 */
public record IndicatorRow(
        SourceLine source,
        UnitCode unit,
        IndicatorCode indicator,
        Optional<BigDecimal> amount,
        Optional<String> text,
        Optional<BigDecimal> estimate,
        String note)
        implements AcceptedRow {

    public IndicatorRow {
        if (amount.isPresent() == text.isPresent()) {
            throw new IllegalArgumentException("%s of %s needs either an amount or a text".formatted(indicator, unit));
        }
    }

    @Override
    public RowDescription describe(IndicatorCatalogue indicators) {
        var wording = indicators.find(indicator).map(Indicator::wording).orElse(indicator.value());
        var value = amount.map(OfficialNumber::written).or(this::text).orElse("");
        var expected = estimate.map(OfficialNumber::written).orElse("");
        return new RowDescription(
                unit + " " + indicator, value + "\n" + expected, amount, Map.of("indicator", wording, "value", value));
    }
}

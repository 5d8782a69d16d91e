package vn.tonghop.plan.folder;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.indicator.IndicatorCode;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.plan.EarlierFigures;

/** Reads history.csv, which a plan need not have. */
final class HistoryCsv {

    static final List<String> COLUMNS = List.of("period", "indicator", "amount");
    private static final Map<String, Shape<?>> REQUIRED =
            Map.of("period", Shape.PERIOD, "indicator", Shape.INDICATOR, "amount", Shape.AMOUNT);

    private final Entries<Indicator> indicators;
    private final Faults faults;
    private final Map<PeriodCode, Map<IndicatorCode, BigDecimal>> amounts = new HashMap<>();

    private HistoryCsv(Entries<Indicator> indicators, Faults faults) {
        this.indicators = indicators;
        this.faults = faults;
    }

    static EarlierFigures read(String text, Entries<Indicator> indicators, Faults faults) {
        var history = new HistoryCsv(indicators, faults);
        CsvTable.read(text, COLUMNS, faults).stream()
                .filter(row -> row.holds(REQUIRED, Map.of()))
                .forEach(history::take);
        return new EarlierFigures(history.amounts);
    }

    private void take(CsvTable.Row row) {
        var period = row.value("period", Shape.PERIOD);
        var code = row.value("indicator", Shape.INDICATOR);
        if (indicators.lacks(code.value())) {
            faults.add(row.line(), "history.indicator", code);
        }
        var own = amounts.computeIfAbsent(period, first -> new HashMap<>());
        if (own.putIfAbsent(code, row.value("amount", Shape.AMOUNT)) != null) {
            faults.add(row.line(), "history.twice", code, period);
        }
    }
}

package vn.tonghop.plan.folder;

import java.math.BigDecimal;
import vn.tonghop.indicator.IndicatorKind;
import vn.tonghop.indicator.TotalRule;

/**
 * Whether the cells of an indicator, each right for itself, fit together.
 *
 * @param row the row of indicators.csv
 */
record IndicatorFit(CsvTable.Row row, Faults faults) {

    private static final int MOST_DECIMALS = 6;

    boolean isRight() {
        return kindFits() && figuresFit();
    }

    private boolean kindFits() {
        var kind = row.value("kind", IndicatorsCsv.KIND);
        var total = row.value("total", IndicatorsCsv.TOTAL);
        var fits = (kind == IndicatorKind.RATIO) == (total == TotalRule.RECOMPUTE)
                && (kind == IndicatorKind.TEXT) == (total == TotalRule.LIST);
        if (!fits) {
            faults.add(row.line(), "kind.total", row.text("kind"), row.text("total"));
        }
        return fits;
    }

    private boolean figuresFit() {
        var before = faults.count();
        var code = row.text("code");
        var kind = row.value("kind", IndicatorsCsv.KIND);
        if (kind != IndicatorKind.TEXT && row.text("unit").isEmpty()) {
            faults.add(row.line(), "indicator.measure", code);
        }
        if (row.text("numerator").isEmpty() != row.text("denominator").isEmpty()
                || row.text("numerator").isEmpty() == (kind == IndicatorKind.RATIO)) {
            faults.add(row.line(), "indicator.parts", code, row.text("kind"));
        }
        if (row.value("decimals", Shape.COUNT) > MOST_DECIMALS) {
            faults.add(row.line(), "indicator.decimals", code, row.text("decimals"));
        }
        checkLimits();
        return faults.count() == before;
    }

    private void checkLimits() {
        var least = row.optional("least", Shape.AMOUNT);
        var most = row.optional("most", Shape.AMOUNT);
        if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
            faults.add(row.line(), "indicator.range", least.get(), most.get());
        }
        row.optional("jump", Shape.AMOUNT)
                .filter(jump -> jump.compareTo(BigDecimal.ONE) <= 0)
                .ifPresent(jump -> faults.add(row.line(), "indicator.jump", jump));
    }
}

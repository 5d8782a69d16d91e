package vn.tonghop.report.tabulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.tonghop.aggregation.IndicatorTotal;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.indicator.IndicatorKind;
import vn.tonghop.report.Cell;
import vn.tonghop.report.wording.Wording;

/** Figures as cells: a ratio with one decimal, and a sign where there is no figure, never an invented 0. */
final class Figures {

    private final Wording wording;

    Figures(Wording wording) {
        this.wording = wording;
    }

    /** The figure, a dash for a ratio of nothing, or the sign of the unknown. */
    Cell of(IndicatorTotal total) {
        return total.amount()
                .map(amount -> figure(total.indicator(), amount))
                .orElseGet(() -> total.coverage().isNil() || hasZeroDenominator(total) ? nothing() : unknown());
    }

    /** The same, with a sign where not all are in it who should be. */
    Cell marked(IndicatorTotal total) {
        var cell = of(total);
        return cell.number().isPresent() && !total.coverage().isWhole()
                ? cell.marked(wording.text("sign.partial"))
                : cell;
    }

    /** The figure if there is one, otherwise an empty cell. */
    Cell ifAny(Indicator indicator, Optional<BigDecimal> amount) {
        return amount.map(present -> figure(indicator, present)).orElseGet(() -> Cell.text(""));
    }

    Cell nothing() {
        return Cell.text(wording.text("sign.nothing"));
    }

    Cell unknown() {
        return Cell.text(wording.text("sign.unknown"));
    }

    Cell notAsked() {
        return Cell.text(wording.text("sign.not-asked"));
    }

    static BigDecimal printed(Indicator indicator, BigDecimal amount) {
        return indicator.kind() == IndicatorKind.RATIO ? amount.setScale(1, RoundingMode.HALF_UP) : amount;
    }

    private static Cell figure(Indicator indicator, BigDecimal amount) {
        return Cell.figure(printed(indicator, amount));
    }

    private static boolean hasZeroDenominator(IndicatorTotal total) {
        return total.parts().filter(parts -> parts.denominator().signum() == 0).isPresent();
    }
}

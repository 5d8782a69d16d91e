package vn.tonghop.report.wording;

import java.math.BigDecimal;
import java.util.Optional;
import vn.tonghop.aggregation.IndicatorTotal;
import vn.tonghop.indicator.IndicatorCode;
import vn.tonghop.vietnamese.OfficialNumber;

/**
 * Says over how many units a ratio was reckoned where a reader who divides the two sums would find another one: a unit that gave
 * only one of the two parts is in a sum and not in the ratio.
 */
public final class BothPartsClause {

    private final ReportContext context;

    public BothPartsClause(ReportContext context) {
        this.context = context;
    }

    /** The clause; nothing for a figure that is no ratio, or a ratio of the very sums. */
    public Optional<String> of(IndicatorTotal total) {
        var isOfOthers = total.parts()
                .flatMap(parts -> total.indicator()
                        .ratio()
                        .map(ratio -> differs(ratio.numerator(), parts.numerator())
                                || differs(ratio.denominator(), parts.denominator())))
                .orElse(false);
        return isOfOthers ? Optional.of(clause(total)) : Optional.empty();
    }

    private boolean differs(IndicatorCode part, BigDecimal reckoned) {
        return context.totals()
                .find(part)
                .flatMap(IndicatorTotal::amount)
                .filter(sum -> sum.compareTo(reckoned) != 0)
                .isPresent();
    }

    private String clause(IndicatorTotal total) {
        return context.wording()
                .sentence("ratio.both-parts")
                .with("count", OfficialNumber.inSentence(total.units()))
                .text();
    }
}

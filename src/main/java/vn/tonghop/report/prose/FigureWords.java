package vn.tonghop.report.prose;

import java.math.BigDecimal;
import java.util.Optional;
import vn.tonghop.aggregation.IndicatorTotal;
import vn.tonghop.aggregation.IndicatorTotal.Parts;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.indicator.IndicatorKind;
import vn.tonghop.report.wording.ReportContext;
import vn.tonghop.report.wording.Sentence;
import vn.tonghop.vietnamese.OfficialNumber;

/** How a figure stands, and the words that the wording has for it. */
final class FigureWords {

    private final ReportContext context;

    FigureWords(ReportContext context) {
        this.context = context;
    }

    /** The sentence with that key, filled in. */
    String of(IndicatorTotal total, String key) {
        var sentence = context.wording()
                .sentence(key)
                .with("wording", total.indicator().wording())
                .with("office", context.office());
        return total.indicator().kind() == IndicatorKind.RATIO ? ratio(total, sentence) : plain(total, sentence);
    }

    private static String plain(IndicatorTotal total, Sentence sentence) {
        return total.amount()
                .map(amount -> sentence.with("amount", FigureDetails.inSentence(amount)))
                .orElse(sentence)
                .with("unit", total.indicator().unitOfMeasure())
                .text();
    }

    /** How a figure stands, as the end of the key of its words. */
    String caseOf(IndicatorTotal total) {
        if (total.amount().isEmpty()) {
            return without(total);
        }
        if (total.indicator().kind() == IndicatorKind.RATIO) {
            return total.parts().isPresent() ? "some" : "whole";
        }
        var isZero = total.amount().get().signum() == 0;
        if (total.indicator().kind() != IndicatorKind.STATUS) {
            return isZero ? "zero" : "some";
        }
        var isOne = total.units() == 1 && total.amount().get().compareTo(BigDecimal.ONE) == 0;
        return isZero ? "no" : isOne ? "yes" : "some";
    }

    /** Why there is no figure. */
    private String without(IndicatorTotal total) {
        if (!total.indicator().isJudgedIn(context.totals().period().code())) {
            return "not-judged";
        }
        var isOfNothing =
                total.parts().filter(parts -> parts.denominator().signum() == 0).isPresent();
        return isOfNothing ? "undefined" : total.coverage().isNil() ? "nil" : "unknown";
    }

    private String ratio(IndicatorTotal total, Sentence sentence) {
        var indicator = total.indicator();
        var numerator =
                indicator.ratio().map(ratio -> context.plan().indicators().get(ratio.numerator()));
        var share = total.parts()
                .map(parts -> sentence.with("subject", subject(indicator, numerator, parts))
                        .with("numerator", FigureDetails.inSentence(parts.numerator()))
                        .with("denominator", FigureDetails.inSentence(parts.denominator())))
                .orElse(sentence);
        return share.with("unit", numerator.map(Indicator::unitOfMeasure).orElse(""))
                .with("percent", total.amount().map(OfficialNumber::percent).orElse(""))
                .text();
    }

    /** Where the sum itself is larger and has a clause of its own, the ratio goes by its own name. */
    private String subject(Indicator ratio, Optional<Indicator> numerator, Parts parts) {
        return numerator
                .filter(part -> context.totals()
                        .find(part.code())
                        .filter(sum -> isEqual(sum, Optional.of(parts.numerator())))
                        .isPresent())
                .orElse(ratio)
                .wording();
    }

    /** Whether a sum is that part of a ratio. */
    static boolean isEqual(IndicatorTotal sum, Optional<BigDecimal> part) {
        return part.flatMap(one -> sum.amount().filter(amount -> amount.compareTo(one) == 0))
                .isPresent();
    }
}

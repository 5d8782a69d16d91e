package vn.tonghop.report.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import vn.tonghop.aggregation.FigureCoverage;
import vn.tonghop.aggregation.FigureCoverage.Answer;
import vn.tonghop.aggregation.IndicatorTotal;
import vn.tonghop.aggregation.IndicatorTotal.Parts;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.indicator.IndicatorKind;
import vn.tonghop.plan.OutlineSection;
import vn.tonghop.report.wording.ReportContext;
import vn.tonghop.report.wording.Sentence;
import vn.tonghop.vietnamese.OfficialNumber;

/** The figures of a task as list items of running text. Zero, unreported and not computable are told apart. */
final class FigureSentences {

    private final ReportContext context;
    private final FigureDetails details;

    FigureSentences(ReportContext context) {
        this.context = context;
        this.details = new FigureDetails(context);
    }

    /** One item for each figure of that part; a part of a ratio that names it already has no item of its own. */
    List<String> of(OutlineSection section) {
        var figures = figuresOf(section);
        return figures.stream()
                .filter(total -> figures.stream().noneMatch(ratio -> names(ratio, total)))
                .map(this::item)
                .toList();
    }

    /** Whether there is more to say of that part than that nobody reported. */
    boolean anyReported(OutlineSection section) {
        return figuresOf(section).stream()
                .anyMatch(total -> total.amount().isPresent()
                        || total.coverage().isNil()
                        || !total.coverage().in(Answer.REFUSED).isEmpty());
    }

    private List<IndicatorTotal> figuresOf(OutlineSection section) {
        return context.totals().office().stream()
                .filter(total -> section.prints(total.indicator()))
                .toList();
    }

    /** Whether a ratio is printed with that sum as its part; where they are of different units, both are printed. */
    private static boolean names(IndicatorTotal ratio, IndicatorTotal part) {
        return part.estimate().isEmpty()
                && ratio.amount().isPresent()
                && ratio.indicator()
                        .ratio()
                        .filter(two -> two.numerator().equals(part.indicator().code()))
                        .isPresent()
                && ratio.parts()
                        .filter(two -> part.amount()
                                .filter(sum -> sum.compareTo(two.numerator()) == 0)
                                .isPresent())
                        .isPresent();
    }

    private String item(IndicatorTotal total) {
        var text = total.indicator().kind() == IndicatorKind.RATIO ? ratio(total) : plain(total);
        return "- " + text + details.of(total) + ".";
    }

    private String plain(IndicatorTotal total) {
        var indicator = total.indicator();
        var sentence = sentence(indicator, caseOf(total));
        return total.amount()
                .map(amount -> sentence.with("amount", FigureDetails.inSentence(amount)))
                .orElse(sentence)
                .with("unit", indicator.unitOfMeasure())
                .text();
    }

    private String caseOf(IndicatorTotal total) {
        if (total.amount().isEmpty()) {
            return without(total);
        }
        var zero = total.amount().get().signum() == 0;
        if (total.indicator().kind() != IndicatorKind.STATUS) {
            return zero ? caseOfZero(total.coverage()) : "some";
        }
        if (zero) {
            return "no";
        }
        return total.units() == 1 && total.amount().get().compareTo(BigDecimal.ONE) == 0 ? "yes" : "some";
    }

    /** Only where several were asked and all have answered can be said that the units have reported. */
    private static String caseOfZero(FigureCoverage coverage) {
        return coverage.isWhole() && coverage.given().size() > 1 ? "zero" : "zero-of-some";
    }

    /** Why there is no figure. */
    private String without(IndicatorTotal total) {
        if (!total.indicator().isJudgedIn(context.totals().period().code())) {
            return "not-judged";
        }
        if (total.coverage().isNil()) {
            return "nil";
        }
        return total.coverage().in(Answer.REFUSED).isEmpty() ? "unreported" : "unusable";
    }

    private String ratio(IndicatorTotal total) {
        var indicator = total.indicator();
        if (total.amount().isPresent()) {
            var percent = OfficialNumber.percent(total.amount().get());
            return total.parts()
                    .map(parts -> share(indicator, "some", parts)
                            .with("percent", percent)
                            .text())
                    .orElseGet(() -> sentence(indicator, "whole")
                            .with("percent", percent)
                            .text());
        }
        if (total.coverage().isNil()) {
            return sentence(indicator, "nil").text();
        }
        return total.parts()
                .map(parts -> withoutPercent(indicator, parts))
                .orElseGet(() -> sentence(indicator, without(total)).text());
    }

    /** There are parts, but nothing to divide by, or more than the whole. */
    private String withoutPercent(Indicator indicator, Parts parts) {
        if (parts.denominator().signum() != 0) {
            return share(indicator, "beyond", parts).text();
        }
        var denominator =
                indicator.ratio().map(ratio -> context.plan().indicators().get(ratio.denominator()));
        return sentence(indicator, "undefined")
                .with("denominator", denominator.map(Indicator::wording).orElse(""))
                .text();
    }

    private Sentence share(Indicator indicator, String which, Parts parts) {
        var numerator =
                indicator.ratio().map(ratio -> context.plan().indicators().get(ratio.numerator()));
        return sentence(indicator, which)
                .with(
                        "subject",
                        numerator
                                .filter(part -> isAllOf(part, parts))
                                .map(Indicator::wording)
                                .orElse(indicator.wording()))
                .with("unit", numerator.map(Indicator::unitOfMeasure).orElse(""))
                .with("numerator", FigureDetails.inSentence(parts.numerator()))
                .with("denominator", FigureDetails.inSentence(parts.denominator()));
    }

    /** Where the sum itself is larger and stands in an item of its own, the ratio goes by its own name. */
    private boolean isAllOf(Indicator part, Parts parts) {
        return context.totals()
                .find(part.code())
                .flatMap(IndicatorTotal::amount)
                .filter(sum -> sum.compareTo(parts.numerator()) == 0)
                .isPresent();
    }

    private Sentence sentence(Indicator indicator, String which) {
        var key = Stream.of("figure." + indicator.code() + "." + which, "figure." + indicator.kind() + "." + which)
                .filter(context.wording()::has)
                .findFirst()
                .orElse("figure." + which);
        return context.wording().sentence(key).with("wording", indicator.wording());
    }
}

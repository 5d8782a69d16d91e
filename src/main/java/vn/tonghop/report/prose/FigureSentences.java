package vn.tonghop.report.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.aggregation.IndicatorTotal;
import vn.tonghop.aggregation.IndicatorTotal.Parts;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.indicator.Indicator.Ratio;
import vn.tonghop.indicator.IndicatorCode;
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
        var named = figures.stream()
                .filter(total -> total.amount().isPresent() && total.parts().isPresent())
                .flatMap(total -> total.indicator().ratio().map(Ratio::numerator).stream())
                .collect(Collectors.toSet());
        return figures.stream()
                .filter(total -> !isNamed(total, named))
                .map(this::item)
                .toList();
    }

    /** Whether at least one unit reported a figure of that part. */
    boolean anyReported(OutlineSection section) {
        return figuresOf(section).stream().anyMatch(total -> total.amount().isPresent());
    }

    private List<IndicatorTotal> figuresOf(OutlineSection section) {
        return context.totals().office().stream()
                .filter(total -> section.prints(total.indicator()))
                .toList();
    }

    private static boolean isNamed(IndicatorTotal total, Set<IndicatorCode> named) {
        return total.estimate().isEmpty() && named.contains(total.indicator().code());
    }

    private String item(IndicatorTotal total) {
        var text = total.indicator().kind() == IndicatorKind.RATIO ? ratio(total) : plain(total);
        return "- " + text + details.of(total) + ".";
    }

    private String plain(IndicatorTotal total) {
        var indicator = total.indicator();
        if (total.amount().isEmpty()) {
            return sentence(indicator, "unreported").text();
        }
        var amount = total.amount().get();
        return sentence(indicator, caseOf(total, amount))
                .with("amount", FigureDetails.inSentence(amount))
                .with("unit", indicator.unitOfMeasure())
                .text();
    }

    private static String caseOf(IndicatorTotal total, BigDecimal amount) {
        if (total.indicator().kind() != IndicatorKind.STATUS) {
            return amount.signum() == 0 ? "zero" : "some";
        }
        if (amount.signum() == 0) {
            return "no";
        }
        return total.units() == 1 && amount.compareTo(BigDecimal.ONE) == 0 ? "yes" : "some";
    }

    private String ratio(IndicatorTotal total) {
        var indicator = total.indicator();
        if (total.amount().isPresent()) {
            var percent = OfficialNumber.percent(total.amount().get());
            return total.parts()
                    .map(parts ->
                            share(indicator, parts).with("percent", percent).text())
                    .orElseGet(() -> sentence(indicator, "whole")
                            .with("percent", percent)
                            .text());
        }
        var undefined = total.parts()
                .filter(parts -> parts.denominator().signum() == 0)
                .flatMap(parts -> indicator.ratio())
                .map(ratio -> context.plan().indicators().get(ratio.denominator()));
        return undefined
                .map(denominator -> sentence(indicator, "undefined")
                        .with("denominator", denominator.wording())
                        .text())
                .orElseGet(() -> sentence(indicator, "unreported").text());
    }

    private Sentence share(Indicator indicator, Parts parts) {
        var numerator =
                indicator.ratio().map(ratio -> context.plan().indicators().get(ratio.numerator()));
        return sentence(indicator, "some")
                .with("subject", numerator.map(Indicator::wording).orElse(indicator.wording()))
                .with("unit", numerator.map(Indicator::unitOfMeasure).orElse(""))
                .with("numerator", FigureDetails.inSentence(parts.numerator()))
                .with("denominator", FigureDetails.inSentence(parts.denominator()));
    }

    private Sentence sentence(Indicator indicator, String which) {
        var key = Stream.of("figure." + indicator.code() + "." + which, "figure." + indicator.kind() + "." + which)
                .filter(context.wording()::has)
                .findFirst()
                .orElse("figure." + which);
        return context.wording().sentence(key).with("wording", indicator.wording());
    }
}

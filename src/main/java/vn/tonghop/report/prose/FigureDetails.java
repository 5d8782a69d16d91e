package vn.tonghop.report.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tonghop.aggregation.IndicatorTotal;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.indicator.IndicatorKind;
import vn.tonghop.indicator.TotalRule;
import vn.tonghop.report.wording.LackingClause;
import vn.tonghop.report.wording.ReportContext;
import vn.tonghop.report.wording.Sentence;
import vn.tonghop.vietnamese.OfficialNumber;

/** What stands in brackets behind a figure: comparison, target, estimate, how it was totalled, and whom it lacks. */
final class FigureDetails {

    private final ReportContext context;
    private final LackingClause lacking;

    FigureDetails(ReportContext context) {
        this.context = context;
        this.lacking = new LackingClause(context.wording());
    }

    /** The bracket with a blank before it, or nothing. */
    String of(IndicatorTotal total) {
        var details = new ArrayList<>(
                total.amount().map(amount -> details(total, amount)).orElseGet(List::of));
        lacking.of(total.coverage()).ifPresent(details::add);
        return details.isEmpty() ? "" : " (" + String.join("; ", details) + ")";
    }

    private List<String> details(IndicatorTotal total, BigDecimal amount) {
        var details = new ArrayList<String>();
        var indicator = total.indicator();
        comparison(indicator, amount).ifPresent(details::add);
        indicator.target().map(target -> target(total, target)).ifPresent(details::add);
        total.estimate()
                .map(estimate -> said("estimate")
                        .with("amount", measured(indicator, estimate))
                        .text())
                .ifPresent(details::add);
        if (indicator.total() == TotalRule.LARGEST && total.units() > 1) {
            details.add(said("largest").text());
        }
        return details;
    }

    private Optional<String> comparison(Indicator indicator, BigDecimal amount) {
        if (indicator.kind() == IndicatorKind.STATUS) {
            return Optional.empty();
        }
        return context.totals()
                .comparison()
                .flatMap(before -> before.find(indicator.code()).flatMap(IndicatorTotal::amount))
                .map(before -> compared(indicator, amount, before));
    }

    private String compared(Indicator indicator, BigDecimal amount, BigDecimal before) {
        if (indicator.kind() == IndicatorKind.RATIO) {
            // The reader checks the difference of what is printed.
            var points = rounded(amount).subtract(rounded(before));
            return direction("points-", points)
                    .with("amount", OfficialNumber.written(points.abs()))
                    .text();
        }
        var difference = amount.subtract(before);
        return direction("", difference)
                .with("amount", measured(indicator, difference.abs()))
                .text();
    }

    private Sentence direction(String prefix, BigDecimal difference) {
        return switch (difference.signum()) {
            case 1 -> said(prefix + "up");
            case -1 -> said(prefix + "down");
            default -> said("same");
        };
    }

    private String target(IndicatorTotal total, BigDecimal target) {
        var outcome = TargetOutcome.of(total, context);
        return said("target-" + outcome.word())
                .with("target", measured(total.indicator(), target))
                .text();
    }

    private Sentence said(String detail) {
        var compared =
                context.totals().comparison().map(before -> before.period().label());
        return context.wording().sentence("figure.detail." + detail).with("period", compared.orElse(""));
    }

    private static BigDecimal rounded(BigDecimal percent) {
        return percent.setScale(1, RoundingMode.HALF_UP);
    }

    static String measured(Indicator indicator, BigDecimal amount) {
        return indicator.unitOfMeasure().equals("%")
                ? OfficialNumber.written(amount) + "%"
                : inSentence(amount) + " " + indicator.unitOfMeasure();
    }

    /** Small whole numbers are padded by office custom. */
    static String inSentence(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= 0
                ? OfficialNumber.inSentence(amount.longValueExact())
                : OfficialNumber.written(amount);
    }
}

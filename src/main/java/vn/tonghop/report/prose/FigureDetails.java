package vn.tonghop.report.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tonghop.aggregation.IndicatorTotal;
import vn.tonghop.aggregation.PeriodTotals.Comparison;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.indicator.IndicatorKind;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.report.wording.BothPartsClause;
import vn.tonghop.report.wording.LackingClause;
import vn.tonghop.report.wording.ReportContext;
import vn.tonghop.report.wording.Sentence;
import vn.tonghop.vietnamese.OfficialNumber;

/** What stands in brackets behind a figure: papers, comparison, target, estimate, and whom it lacks. */
final class FigureDetails {

    private final ReportContext context;
    private final LackingClause lacking;
    private final DossierPapers dossiers;
    private final BothPartsClause bothParts;

    FigureDetails(ReportContext context) {
        this.context = context;
        this.lacking = new LackingClause(context.wording());
        this.dossiers = new DossierPapers(context);
        this.bothParts = new BothPartsClause(context);
    }

    /** Papers, comparison, target, estimate and what a ratio is of, as far as there are any. */
    List<String> of(IndicatorTotal total) {
        return total.amount().map(amount -> details(total, amount)).orElseGet(List::of);
    }

    /** Whose part the figure lacks. */
    Optional<String> lacking(IndicatorTotal total) {
        return lacking.inText(total.coverage());
    }

    private List<String> details(IndicatorTotal total, BigDecimal amount) {
        var details = new ArrayList<>(dossiers.of(total));
        var indicator = total.indicator();
        comparison(indicator, amount).ifPresent(details::add);
        indicator.target().map(target -> target(total, target)).ifPresent(details::add);
        total.estimate()
                .map(estimate -> said("estimate")
                        .with("amount", measured(indicator, estimate))
                        .text())
                .ifPresent(details::add);
        bothParts.of(total).ifPresent(details::add);
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
        return context.wording().sentence("figure.detail." + detail).with("period", comparedWith());
    }

    /** A year by its number; of other periods the same one of the year before needs no name. */
    private String comparedWith() {
        return context.totals()
                .comparison()
                .map(Comparison::period)
                .map(before -> before.code().kind() == PeriodCode.Kind.WHOLE_YEAR
                        ? before.label()
                        : context.wording().text("figure.detail.same-time"))
                .orElse("");
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

package vn.tonghop.report.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.tonghop.aggregation.FigureCoverage.Answer;
import vn.tonghop.aggregation.IndicatorTotal;
import vn.tonghop.aggregation.IndicatorTotal.Parts;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.indicator.IndicatorCode;
import vn.tonghop.indicator.IndicatorKind;
import vn.tonghop.plan.OutlineSection;
import vn.tonghop.report.wording.ReportContext;
import vn.tonghop.report.wording.Sentence;
import vn.tonghop.vietnamese.OfficialNumber;

/**
 * The figures of a part as clauses of running text. A zero says nothing unless the wording has words for it; what is unknown, or
 * judged later only, is named apart.
 */
final class FigureClauses {

    private static final String JOINED = "-joined";
    /** How a figure stands of which running text has nothing to say. */
    private static final Set<String> SILENT = Set.of("zero", "nil", "undefined", "not-judged", "unknown");

    private final ReportContext context;
    private final FigureDetails details;

    FigureClauses(ReportContext context) {
        this.context = context;
        this.details = new FigureDetails(context);
    }

    /** The sentences of that part; empty if there is nothing to say. */
    String sentences(OutlineSection section) {
        return FigureClause.sentences(clauses(figuresOf(section)));
    }

    /** One sentence of these figures, as far as there is something to say of them. */
    Optional<String> summary(Collection<IndicatorCode> codes) {
        var clauses = codes.stream()
                .flatMap(code -> context.totals().find(code).stream())
                .flatMap(total -> clause(total, "summary." + total.indicator().code()).stream())
                .toList();
        var joined = new ArrayList<FigureClause>();
        clauses.forEach(clause -> joined.add(joined.isEmpty() ? clause.alone() : clause.behindSemicolon()));
        return joined.isEmpty() ? Optional.empty() : Optional.of(FigureClause.sentences(joined));
    }

    /** The names of the figures of that part that nobody can tell. */
    List<String> unknown(OutlineSection section) {
        return figuresOf(section).stream()
                .filter(total -> caseOf(total).equals("unknown"))
                .map(total -> FigureClause.lowered(total.indicator().wording()))
                .toList();
    }

    /** Whether a figure of that part is judged in another kind of period only. */
    boolean isAnyJudgedLater(OutlineSection section) {
        return figuresOf(section).stream().map(this::caseOf).anyMatch("not-judged"::equals);
    }

    /** Whether there is more to say of that part than that nobody reported. */
    boolean isAnyReported(OutlineSection section) {
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

    private List<FigureClause> clauses(List<IndicatorTotal> figures) {
        var clauses = new ArrayList<FigureClause>();
        var before = Optional.<IndicatorTotal>empty();
        for (var total : figures) {
            if (figures.stream().anyMatch(ratio -> tells(ratio, total))) {
                continue;
            }
            var clause = before.flatMap(last -> joined(total, last, clauses))
                    .or(() -> clause(total, "figure." + total.indicator().code()));
            if (clause.isPresent()) {
                clauses.add(clause.get());
                before = Optional.of(total);
            }
        }
        return clauses;
    }

    /** Whether that ratio is printed with this sum as a part of it, so that the sum needs no clause of its own. */
    private boolean tells(IndicatorTotal ratio, IndicatorTotal sum) {
        if (ratio.amount().isEmpty() || sum.estimate().isPresent()) {
            return false;
        }
        var code = sum.indicator().code();
        var isOver = ratio.indicator()
                .ratio()
                .filter(two -> two.numerator().equals(code))
                .isPresent();
        var isUnder = context.wording()
                .codes("figure." + code + ".stands-in")
                .contains(ratio.indicator().code());
        return (isOver && isEqual(sum, ratio.parts().map(Parts::numerator)))
                || (isUnder && isEqual(sum, ratio.parts().map(Parts::denominator)));
    }

    private static boolean isEqual(IndicatorTotal sum, Optional<BigDecimal> part) {
        return part.flatMap(one -> sum.amount().filter(amount -> amount.compareTo(one) == 0))
                .isPresent();
    }

    /** The clause that goes on with the sentence of the figure before, if there are words for that. */
    private Optional<FigureClause> joined(IndicatorTotal total, IndicatorTotal last, List<FigureClause> clauses) {
        var code = total.indicator().code();
        var own = "figure." + code + "." + caseOf(total) + JOINED;
        if (context.wording().has(own)) {
            return context.wording()
                            .codes("figure." + code + ".after")
                            .contains(last.indicator().code())
                    ? Optional.of(said(total, own, true))
                    : Optional.empty();
        }
        // Figures without words of their own go two and two.
        var isSecond = !clauses.get(clauses.size() - 1).isJoined() && isPlain(total) && isPlain(last);
        return isSecond ? clause(total, "figure." + code).map(FigureClause::behindSemicolon) : Optional.empty();
    }

    private boolean isPlain(IndicatorTotal total) {
        return !context.wording().hasAny("figure." + total.indicator().code() + ".");
    }

    private Optional<FigureClause> clause(IndicatorTotal total, String own) {
        var words = caseOf(total);
        var key = Stream.of(
                        own + "." + words,
                        "figure." + total.indicator().code() + "." + words,
                        "figure." + total.indicator().kind() + "." + words,
                        "figure." + words)
                .filter(context.wording()::has)
                .findFirst();
        return key.isEmpty() && SILENT.contains(words)
                ? Optional.empty()
                : Optional.of(said(total, key.orElse("figure." + words), false));
    }

    private FigureClause said(IndicatorTotal total, String key, boolean isJoined) {
        var sentence = context.wording()
                .sentence(key)
                .with("wording", total.indicator().wording())
                .with("office", context.office());
        var text = total.indicator().kind() == IndicatorKind.RATIO ? ratio(total, sentence) : plain(total, sentence);
        return new FigureClause(text, isJoined, details.of(total), details.lacking(total));
    }

    private static String plain(IndicatorTotal total, Sentence sentence) {
        return total.amount()
                .map(amount -> sentence.with("amount", FigureDetails.inSentence(amount)))
                .orElse(sentence)
                .with("unit", total.indicator().unitOfMeasure())
                .text();
    }

    /** How a figure stands, as the end of the key of its words. */
    private String caseOf(IndicatorTotal total) {
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
}

package vn.tonghop.report.prose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.tonghop.aggregation.FigureCoverage.Answer;
import vn.tonghop.aggregation.IndicatorTotal;
import vn.tonghop.aggregation.IndicatorTotal.Parts;
import vn.tonghop.indicator.IndicatorCode;
import vn.tonghop.plan.OutlineSection;
import vn.tonghop.report.wording.ReportContext;

/**
 * The figures of a part as clauses of running text. A zero says nothing unless the wording has words for it; what is unknown, or
 * judged later only, is named apart.
 */
final class FigureClauses {

    private static final String JOINED = "-joined";
    /** How a figure stands of which running text has nothing to say. */
    private static final Set<String> SILENT = Set.of("zero", "nil", "undefined", "not-judged", "unknown");

    private final ReportContext context;
    private final FigureWords words;
    private final FigureDetails details;

    FigureClauses(ReportContext context) {
        this.context = context;
        this.words = new FigureWords(context);
        this.details = new FigureDetails(context);
    }

    /** The sentences of that part; empty if there is nothing to say. */
    String sentences(OutlineSection section) {
        return FigureClause.sentences(clauses(figuresOf(section)));
    }

    /**
     * One sentence of these figures, as far as there is something to say of them. Each is a thought of its own and says whom it
     * lacks; if that is the same for all, it is said once behind them.
     */
    Optional<String> summary(Collection<IndicatorCode> codes) {
        var clauses = codes.stream()
                .flatMap(code -> context.totals().find(code).stream())
                .flatMap(total -> clause(total, "summary." + total.indicator().code()).stream())
                .toList();
        var lacking = clauses.stream().map(FigureClause::lacking).distinct().toList();
        var shared = clauses.size() > 1 && lacking.size() == 1 ? lacking.get(0) : Optional.<String>empty();
        var joined = new ArrayList<FigureClause>();
        clauses.stream()
                .map(clause -> shared.isPresent() ? clause.withoutWhomItLacks() : clause.sayingWhomItLacks())
                .forEach(clause -> joined.add(joined.isEmpty() ? clause.alone() : clause.behindSemicolon()));
        return joined.isEmpty() ? Optional.empty() : Optional.of(FigureClause.sentences(joined) + ofAll(shared));
    }

    private String ofAll(Optional<String> lacking) {
        return lacking.map(clause -> " "
                        + context.wording()
                                .sentence("summary.lacking")
                                .with("clause", clause)
                                .text())
                .orElse("");
    }

    /** The names of the figures of that part that nobody can tell. */
    List<String> unknown(OutlineSection section) {
        return figuresOf(section).stream()
                .filter(total -> words.caseOf(total).equals("unknown"))
                .map(total -> FigureClause.lowered(total.indicator().wording()))
                .toList();
    }

    /** Whether a figure of that part is judged in another kind of period only. */
    boolean isAnyJudgedLater(OutlineSection section) {
        return figuresOf(section).stream().map(words::caseOf).anyMatch("not-judged"::equals);
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
        return (isOver && FigureWords.isEqual(sum, ratio.parts().map(Parts::numerator)))
                || (isUnder && FigureWords.isEqual(sum, ratio.parts().map(Parts::denominator)));
    }

    /** The clause that goes on with the sentence of the figure before, if there are words for that. */
    private Optional<FigureClause> joined(IndicatorTotal total, IndicatorTotal last, List<FigureClause> clauses) {
        var code = total.indicator().code();
        var own = "figure." + code + "." + words.caseOf(total) + JOINED;
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
        var which = words.caseOf(total);
        var key = Stream.of(
                        own + "." + which,
                        "figure." + total.indicator().code() + "." + which,
                        "figure." + total.indicator().kind() + "." + which,
                        "figure." + which)
                .filter(context.wording()::has)
                .findFirst();
        return key.isEmpty() && SILENT.contains(which)
                ? Optional.empty()
                : Optional.of(said(total, key.orElse("figure." + which), false));
    }

    private FigureClause said(IndicatorTotal total, String key, boolean isJoined) {
        return new FigureClause(words.of(total, key), isJoined, details.of(total), details.lacking(total));
    }
}

package vn.tonghop.report.wording;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tonghop.aggregation.FigureCoverage;
import vn.tonghop.aggregation.FigureCoverage.Answer;
import vn.tonghop.unit.Unit;
import vn.tonghop.vietnamese.OfficialNumber;

/** Says of a figure whose part it lacks, in one clause: the units by name, or their number where they are many. */
public final class LackingClause {

    private static final int MOST_NAMED = 3;
    private static final String STANDARD = "lacking.";

    private final Wording wording;

    public LackingClause(Wording wording) {
        this.wording = wording;
    }

    /** The clause for running text and small tables; nothing for a figure that covers all, or that nobody gave. */
    public Optional<String> of(FigureCoverage coverage) {
        return isOpen(coverage) ? Optional.empty() : clause(STANDARD, coverage.lacking(), MOST_NAMED);
    }

    /** The same with every unit by name, also where nobody gave anything. */
    public Optional<String> inFull(FigureCoverage coverage) {
        return clause(STANDARD, coverage.lacking(), Integer.MAX_VALUE);
    }

    /** The short clause of running text, which says it often. */
    public Optional<String> inText(FigureCoverage coverage) {
        return isOpen(coverage) ? Optional.empty() : clause("lacking.text-", coverage.lacking(), MOST_NAMED);
    }

    /** Those units in a clause of that kind: by name, or their number where they are many. */
    public Optional<String> of(String kind, List<Unit> units) {
        return clause(kind, units, MOST_NAMED);
    }

    private static boolean isOpen(FigureCoverage coverage) {
        return coverage.in(Answer.DECLARED, Answer.COUNTED, Answer.NIL).isEmpty();
    }

    private Optional<String> clause(String kind, List<Unit> lacking, int most) {
        if (lacking.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                lacking.size() <= most
                        ? wording.sentence(kind + "named")
                                .with("units", names(lacking))
                                .text()
                        : wording.sentence(kind + "counted")
                                .with("count", OfficialNumber.inSentence(lacking.size()))
                                .text());
    }

    private static String names(List<Unit> units) {
        return units.stream().map(Unit::name).collect(Collectors.joining(", "));
    }
}

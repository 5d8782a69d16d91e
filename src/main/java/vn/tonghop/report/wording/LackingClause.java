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

    private final Wording wording;

    public LackingClause(Wording wording) {
        this.wording = wording;
    }

    /** The clause for running text and small tables; nothing for a figure that covers all, or that nobody gave. */
    public Optional<String> of(FigureCoverage coverage) {
        return coverage.in(Answer.DECLARED, Answer.COUNTED, Answer.NIL).isEmpty()
                ? Optional.empty()
                : clause(coverage.lacking(), MOST_NAMED);
    }

    /** The same with every unit by name, also where nobody gave anything. */
    public Optional<String> inFull(FigureCoverage coverage) {
        return clause(coverage.lacking(), Integer.MAX_VALUE);
    }

    private Optional<String> clause(List<Unit> lacking, int most) {
        if (lacking.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                lacking.size() <= most
                        ? wording.sentence("lacking.named")
                                .with("units", names(lacking))
                                .text()
                        : wording.sentence("lacking.counted")
                                .with("count", OfficialNumber.inSentence(lacking.size()))
                                .text());
    }

    private static String names(List<Unit> units) {
        return units.stream().map(Unit::name).collect(Collectors.joining(", "));
    }
}

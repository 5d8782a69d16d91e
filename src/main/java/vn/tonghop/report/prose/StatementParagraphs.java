package vn.tonghop.report.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tonghop.aggregation.Statement;
import vn.tonghop.plan.OutlineSection;
import vn.tonghop.report.wording.ReportContext;
import vn.tonghop.unit.Unit;
import vn.tonghop.vietnamese.FoldedText;
import vn.tonghop.vietnamese.Quotation;

/** What the units say in words, one item for each thought, however many units have it and however they put it. */
public final class StatementParagraphs {

    private static final Pattern LINES = Pattern.compile("\\R+");
    private static final Pattern BULLET = Pattern.compile("^[-+*•–\\s]+");
    private static final Pattern LAST_STOP = Pattern.compile("[\\s.;,]+$");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final ReportContext context;
    private final Set<FoldedText> nothing;

    /** For one report. */
    public StatementParagraphs(ReportContext context) {
        this.context = context;
        this.nothing = context.wording().words("statement.nothing").stream()
                .map(FoldedText::of)
                .collect(Collectors.toSet());
    }

    /** The items of that part, of whomever they are; "không có" and its like are no statement. */
    List<String> of(OutlineSection section) {
        return said(section).stream()
                .map(said -> context.wording()
                        .sentence("statement.item")
                        .with("text", said.text())
                        .text())
                .toList();
    }

    /** The words of the only statement of a part. */
    String only(OutlineSection section) {
        return said(section).get(0).text();
    }

    /** The same with the units that say so, for the office. */
    public List<String> attributed(OutlineSection section) {
        return said(section).stream()
                .map(said -> context.wording()
                        .sentence("statement.by")
                        .with("text", said.text())
                        .with("units", ReportContext.names(said.units()))
                        .text())
                .toList();
    }

    private List<Said> said(OutlineSection section) {
        var all = new ArrayList<Said>();
        context.totals().statements().stream()
                .filter(statement -> section.prints(statement.indicator()))
                .forEach(statement -> lines(statement).forEach(line -> add(all, line, statement.unit())));
        return all;
    }

    private static void add(List<Said> all, String line, Unit unit) {
        all.stream()
                .filter(said -> SameThought.in(said.text(), line))
                .findFirst()
                .orElseGet(() -> {
                    var first = new Said(line, new ArrayList<>());
                    all.add(first);
                    return first;
                })
                .add(unit);
    }

    private List<String> lines(Statement statement) {
        return LINES.splitAsStream(statement.text())
                .map(line -> BULLET.matcher(line).replaceFirst(""))
                .map(line -> LAST_STOP.matcher(line).replaceFirst(""))
                .map(line -> BLANKS.matcher(line).replaceAll(" "))
                .map(Quotation::curled)
                .map(FigureClause::capitalised)
                .filter(line -> !FoldedText.of(line).isEmpty() && !nothing.contains(FoldedText.of(line)))
                .toList();
    }

    private record Said(String text, List<Unit> units) {

        private void add(Unit unit) {
            if (!units.contains(unit)) {
                units.add(unit);
            }
        }
    }
}

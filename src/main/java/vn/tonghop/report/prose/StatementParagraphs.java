package vn.tonghop.report.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tonghop.aggregation.Statement;
import vn.tonghop.plan.OutlineSection;
import vn.tonghop.report.wording.ReportContext;
import vn.tonghop.unit.Unit;
import vn.tonghop.vietnamese.FoldedText;

/** What the units say in words, one item for each thought, with all the units that say the same. */
final class StatementParagraphs {

    private static final Pattern LINES = Pattern.compile("\\R+");
    private static final Pattern BULLET = Pattern.compile("^[-+*•–\\s]+");
    private static final Pattern LAST_STOP = Pattern.compile("[\\s.;,]+$");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern BAR = Pattern.compile("\\|");

    private final ReportContext context;
    private final Set<FoldedText> nothing;

    StatementParagraphs(ReportContext context) {
        this.context = context;
        this.nothing = BAR.splitAsStream(context.wording().text("statement.nothing"))
                .map(FoldedText::of)
                .collect(Collectors.toSet());
    }

    /** The items of that part; "không có" and its like are no statement. */
    List<String> of(OutlineSection section) {
        var said = new LinkedHashMap<FoldedText, Said>();
        context.totals().statements().stream()
                .filter(statement -> section.prints(statement.indicator()))
                .forEach(statement -> lines(statement)
                        .forEach(line -> said.computeIfAbsent(
                                        FoldedText.of(line), folded -> new Said(line, new ArrayList<>()))
                                .add(statement.unit())));
        return said.values().stream().map(this::item).toList();
    }

    private List<String> lines(Statement statement) {
        return LINES.splitAsStream(statement.text())
                .map(line -> BULLET.matcher(line).replaceFirst(""))
                .map(line -> LAST_STOP.matcher(line).replaceFirst(""))
                .map(line -> BLANKS.matcher(line).replaceAll(" "))
                .map(StatementParagraphs::capitalised)
                .filter(line -> !FoldedText.of(line).isEmpty() && !nothing.contains(FoldedText.of(line)))
                .toList();
    }

    private static String capitalised(String line) {
        return line.isEmpty() ? line : line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
    }

    private String item(Said said) {
        return context.wording()
                .sentence("statement.by")
                .with("text", said.text())
                .with("units", ReportContext.names(said.units()))
                .text();
    }

    private record Said(String text, List<Unit> units) {

        private void add(Unit unit) {
            if (!units.contains(unit)) {
                units.add(unit);
            }
        }
    }
}

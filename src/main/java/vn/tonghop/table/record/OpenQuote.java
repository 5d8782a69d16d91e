package vn.tonghop.table.record;

import java.util.List;
import java.util.Optional;
import vn.tonghop.table.record.RawRecord.Quotes;
import vn.tonghop.table.text.LineSource;

/** Decides whether a quote that is open at the end of a line is closed on a later line of the same row. */
final class OpenQuote {

    private static final int MOST_LINES = 2_000;
    private static final int MOST_ROWS_SWALLOWED = 6;
    private static final int IRREGULAR_WITHIN = 40;
    private static final double FOR_A_SWALLOWED_ROW = 2;
    private static final double FOR_A_LINE_OF_ONE_COLUMN = 0.4;

    private final LineSource lines;
    private final Dialect dialect;
    private final ColumnProfiles profiles;
    private final CellSplitter splitter;
    private final int limit;

    OpenQuote(LineSource lines, Dialect dialect, ColumnProfiles profiles, int limit) {
        this.lines = lines;
        this.dialect = dialect;
        this.profiles = profiles;
        this.splitter = new CellSplitter(dialect);
        this.limit = limit;
    }

    /** The row over several lines, if that is a better reading than the current line alone. */
    Optional<Joined> follow(Optional<QuoteRepair.Repair> alone) {
        var text = new StringBuilder(lines.line(0));
        var swallowed = 0.0;
        for (var count = 1; count <= MOST_LINES && lines.has(count); count++) {
            var line = lines.line(count);
            swallowed += costOf(line);
            text.append('\n').append(line);
            var tooMuch = alone.isPresent() && swallowed > alone.get().penalty();
            if (tooMuch || swallowed > MOST_ROWS_SWALLOWED * FOR_A_SWALLOWED_ROW || text.length() > limit) {
                return Optional.empty();
            }
            var scan = line.indexOf(dialect.quote()) < 0 ? LineScan.OPEN : LineScan.inside(line, dialect);
            if (scan != LineScan.OPEN) {
                return scan == LineScan.REGULAR
                        ? closed(text.toString(), count + 1, swallowed, alone)
                        : irregular(text.toString(), count + 1, swallowed, alone);
            }
        }
        return Optional.empty();
    }

    private double costOf(String line) {
        if (profiles.columns() == 1) {
            return FOR_A_LINE_OF_ONE_COLUMN;
        }
        var expected = profiles.columns() > 1
                ? profiles.columns()
                : splitter.literal(lines.line(0)).size();
        if (expected < 2) {
            return 0;
        }
        if (splitter.literal(line).size() == expected) {
            return FOR_A_SWALLOWED_ROW;
        }
        var row = LineScan.of(line, dialect) == LineScan.REGULAR
                && splitter.split(line).size() == expected;
        return row ? FOR_A_SWALLOWED_ROW : 0;
    }

    private Optional<Joined> closed(String text, int count, double cost, Optional<QuoteRepair.Repair> alone) {
        if (LineScan.of(text, dialect) != LineScan.REGULAR) {
            return irregular(text, count, cost, alone);
        }
        var cells = splitter.split(text);
        var fits = profiles.columns() == 0
                || cells.size() == profiles.columns()
                || (cells.size() > profiles.columns() && isBlank(cells.subList(profiles.columns(), cells.size())));
        if (!fits && (alone.isPresent() || cost > 0)) {
            return irregular(text, count, cost, alone);
        }
        var better = alone.isEmpty() || cost < alone.get().penalty();
        return better ? Optional.of(new Joined(text, count, cells, Quotes.REGULAR, true)) : Optional.empty();
    }

    private static boolean isBlank(List<String> cells) {
        return cells.stream().allMatch(String::isBlank);
    }

    private Optional<Joined> irregular(String text, int count, double cost, Optional<QuoteRepair.Repair> alone) {
        if (count > IRREGULAR_WITHIN) {
            return Optional.empty();
        }
        return QuoteRepair.repair(text, dialect, profiles)
                .filter(repair -> repair.cells().stream().anyMatch(cell -> cell.indexOf('\n') >= 0))
                .filter(repair -> !repair.unclosed())
                .filter(repair ->
                        alone.isEmpty() || repair.penalty() + cost < alone.get().penalty())
                .filter(repair -> cost < FOR_A_SWALLOWED_ROW * 2)
                .map(repair -> new Joined(text, count, repair.cells(), Quotes.STRAY, repair.certain()));
    }

    /** Several physical lines that are one row. */
    record Joined(String text, int lines, List<String> cells, Quotes quotes, boolean certain) {}
}

package vn.tonghop.table.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Puts a separator that was lost between two cells back: of all places where it can have stood the one that makes the least
 * unusual row. It looks only where all other rows agree how many cells a row has, and only for a row that lacks one.
 */
public final class LostSeparator {

    private static final double STRANGE_OUTLINE = 1;
    private static final int LONGEST = 2_000;

    private final Dialect dialect;
    private final ColumnProfiles profiles;

    /** Lost separators of a table of such columns. */
    public LostSeparator(Dialect dialect, ColumnProfiles profiles) {
        this.dialect = dialect;
        this.profiles = profiles;
    }

    /** The row when the separator was lost beside a quote: {@code word"quoted"}, {@code "one""other"}. */
    Optional<List<String>> besideQuote(String line) {
        if (!profiles.isEven() || line.length() > LONGEST) {
            return Optional.empty();
        }
        var best = Optional.<List<String>>empty();
        var splitter = new CellSplitter(dialect);
        for (var i = line.indexOf(dialect.quote()); i >= 0; i = line.indexOf(dialect.quote(), i + 1)) {
            for (var place = i; place <= i + 1; place++) {
                if (isBesideSeparator(line, place)) {
                    continue;
                }
                var whole = line.substring(0, place) + dialect.separator() + line.substring(place);
                if (LineScan.of(whole, dialect) == LineScan.REGULAR) {
                    best = better(best, splitter.split(whole));
                }
            }
        }
        return best;
    }

    private boolean isBesideSeparator(String line, int place) {
        return place == 0
                || place >= line.length()
                || dialect.separates(line, place)
                || line.startsWith(
                        dialect.separator(), place - dialect.separator().length());
    }

    private Optional<List<String>> better(Optional<List<String>> best, List<String> cells) {
        if (cells.size() != profiles.columns()) {
            return best;
        }
        return best.isPresent() && unusual(best.get()) <= unusual(cells) ? best : Optional.of(cells);
    }

    /** The row when the separator was lost inside one of these cells, none of which is quoted. */
    public Optional<List<String>> inside(List<String> cells) {
        if (!profiles.isEven() || cells.size() + 1 != profiles.columns()) {
            return Optional.empty();
        }
        var best = Optional.<List<String>>empty();
        var least = leastWithAGap(cells);
        for (var glued = 0; glued < cells.size(); glued++) {
            var cell = cells.get(glued);
            for (var place = 1; place < Math.min(LONGEST, cell.length()); place++) {
                var row = with(cells, glued, List.of(cell.substring(0, place), cell.substring(place)));
                if (isDrawnAsUsual(row, glued) && unusual(row) < least && profiles.hasValuesInPlace(row)) {
                    least = unusual(row);
                    best = Optional.of(row);
                }
            }
        }
        return best;
    }

    /** How unusual the row is when an empty cell was lost rather than a separator. */
    private double leastWithAGap(List<String> cells) {
        var least = Double.POSITIVE_INFINITY;
        for (var gap = 0; gap <= cells.size(); gap++) {
            var row = new ArrayList<>(cells);
            row.add(gap, "");
            least = Math.min(least, unusual(row));
        }
        return least;
    }

    private boolean isDrawnAsUsual(List<String> row, int glued) {
        var outlines = profiles.outlines();
        var left = outlines.isUsual(glued, row.get(glued));
        var right = outlines.isUsual(glued + 1, row.get(glued + 1));
        return (left || right) && (left || !outlines.areFew(glued)) && (right || !outlines.areFew(glued + 1));
    }

    private double unusual(List<String> row) {
        var sum = profiles.surprise(row);
        for (var column = 0; column < row.size(); column++) {
            sum += profiles.outlines().isUsual(column, row.get(column)) ? 0 : STRANGE_OUTLINE;
        }
        return sum;
    }

    private static List<String> with(List<String> cells, int place, List<String> parts) {
        var row = new ArrayList<>(cells.subList(0, place));
        row.addAll(parts);
        row.addAll(cells.subList(place + 1, cells.size()));
        return Collections.unmodifiableList(row);
    }
}

package vn.tonghop.table.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Takes apart a line whose quotes are out of order: of all ways to read it as the known number of cells the one with the
 * least penalty. A quote that means nothing costs; so does a cell that is unusual for its column.
 */
final class QuoteRepair {

    private static final int MOST_STATES = 200_000;
    private static final double UNUSUAL = 0.15;
    private static final double NEAR = 0.25;

    private final Dialect dialect;
    private final ColumnProfiles profiles;
    private final String line;
    private final int width;
    private final CellReadings readings;
    /** Of each start of a cell and each column, one after the other; see {@link #at}. */
    private final double[] penalty;

    private final int[] choice;
    private final boolean[] doubtful;
    private final Cell[][] looks;

    private QuoteRepair(String line, Dialect dialect, ColumnProfiles profiles) {
        this.line = line;
        this.dialect = dialect;
        this.profiles = profiles;
        this.width = profiles.columns();
        this.readings = new CellReadings(line, dialect);
        var states = (readings.starts() + 1) * (width + 1);
        this.penalty = new double[states];
        this.choice = new int[states];
        this.doubtful = new boolean[states];
        this.looks = new Cell[readings.starts()][];
    }

    /** The best reading as exactly so many cells as the profiles have columns; empty when there is none. */
    static Optional<Repair> repair(String line, Dialect dialect, ColumnProfiles profiles) {
        var states = (long) CellReadings.countSeparators(line, dialect) * profiles.columns();
        if (profiles.columns() < 1 || states > MOST_STATES) {
            return Optional.empty();
        }
        return new QuoteRepair(line, dialect, profiles).solve();
    }

    private Optional<Repair> solve() {
        var end = readings.starts();
        Arrays.fill(penalty, Double.POSITIVE_INFINITY);
        penalty[at(end, width)] = 0;
        for (var start = end - 1; start >= 0; start--) {
            var first = Math.max(0, width - (end - start));
            for (var column = Math.min(width - 1, start); column >= first; column--) {
                weigh(start, column);
            }
        }
        return Double.isInfinite(penalty[0]) ? Optional.empty() : Optional.of(bestPath());
    }

    private int at(int start, int column) {
        return start * (width + 1) + column;
    }

    private void weigh(int start, int column) {
        var here = at(start, column);
        var ends = readings.readingsAt(start);
        for (var option = 0; option < ends.size(); option++) {
            var reading = ends.get(option);
            var rest = penalty[at(reading.next(), column + 1)];
            if (Double.isInfinite(rest)) {
                continue;
            }
            var total = rest + reading.penalty() + unusual(column, start, option);
            var best = penalty[here];
            if (total < best) {
                doubtful[here] = best - total < NEAR;
                penalty[here] = total;
                choice[here] = option;
            } else {
                doubtful[here] |= total - best < NEAR;
            }
        }
    }

    private double unusual(int column, int start, int option) {
        if (profiles.rows() < 3) {
            return 0;
        }
        var look = look(start, option);
        return UNUSUAL * profiles.surprise(column, look.content(), look.shape());
    }

    /** What a reading says, looked at once however many columns it is weighed for. */
    private Cell look(int start, int option) {
        var ends = readings.readingsAt(start);
        if (looks[start] == null) {
            looks[start] = new Cell[ends.size()];
        }
        if (looks[start][option] == null) {
            var content = ends.get(option).content(line, dialect);
            looks[start][option] = new Cell(content, CellShape.of(content));
        }
        return looks[start][option];
    }

    private record Cell(String content, CellShape shape) {}

    private Repair bestPath() {
        var cells = new ArrayList<String>(width);
        var certain = true;
        var unclosed = false;
        var start = 0;
        for (var column = 0; column < width; column++) {
            var reading = readings.readingsAt(start).get(choice[at(start, column)]);
            cells.add(reading.content(line, dialect));
            certain &= !doubtful[at(start, column)];
            unclosed |= reading.isUnclosed(line, dialect);
            start = reading.next();
        }
        return new Repair(Collections.unmodifiableList(cells), penalty[0], unclosed, certain);
    }

    /**
     * A way to read a line.
     *
     * @param unclosed whether a cell begins with a quote that is never closed
     * @param certain whether no other way came near
     */
    record Repair(List<String> cells, double penalty, boolean unclosed, boolean certain) {}
}

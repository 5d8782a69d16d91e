package vn.tonghop.table.record;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the cells of each column of a table usually look like, learnt from rows that are right. */
public final class ColumnProfiles {

    private static final double SMOOTHING = 0.3;
    private static final double ALWAYS = 0.9;
    private static final int REMEMBERED = 60;
    private static final int ENOUGH = 10;
    private static final double KNOWN_VALUE = 0.3;
    private static final int SHAPES = CellShape.values().length;

    private final int columns;
    private final List<List<String>> alike;
    private final CellOutlines outlines;
    private final int others;
    private @Nullable Learnt learnt;

    /** Profiles of a table of that many columns, learnt from those of the rows that have so many cells. */
    public ColumnProfiles(int columns, List<List<String>> rows) {
        this.columns = columns;
        this.alike = rows.stream().filter(row -> row.size() == columns).toList();
        this.outlines = new CellOutlines(alike);
        this.others = rows.size() - alike.size();
    }

    /** Of a table of which nothing is known yet, not even how many columns it has. */
    public static ColumnProfiles none() {
        return new ColumnProfiles(0, List.of());
    }

    /** How many rows the profiles were learnt from. */
    public int rows() {
        return alike.size();
    }

    public int columns() {
        return columns;
    }

    /** Whether the rows tell how many cells a row has: there are enough of them, and at most one has another number. */
    public boolean isEven() {
        return rows() >= ENOUGH && others <= 1;
    }

    /** Whether most rows have nothing in that column. */
    public boolean isMostlyEmpty(int column) {
        return 2 * count(column, CellShape.EMPTY) > rows();
    }

    /** How the cells of each column are drawn. */
    CellOutlines outlines() {
        return outlines;
    }

    /** How unusual a cell is in a column: 0 for what is always there, about 6 for what never is. */
    public double surprise(int column, String cell) {
        return surprise(column, cell, CellShape.of(cell));
    }

    /** The same for a cell whose shape is known. */
    double surprise(int column, String cell, CellShape shape) {
        var seen = count(column, shape);
        var surprise = -Math.log((seen + SMOOTHING) / (rows() + SMOOTHING * SHAPES));
        var known = learnt().values.get(column).containsKey(cell);
        return known ? surprise * KNOWN_VALUE : surprise;
    }

    /** The sum over a whole row of as many cells as there are columns. */
    public double surprise(List<String> cells) {
        var sum = 0.0;
        for (var column = 0; column < columns; column++) {
            sum += surprise(column, cells.get(column));
        }
        return sum;
    }

    /** Whether at least the given share of the filled cells of a column are numbers, dates and the like. */
    public boolean isMostlyValues(int column, double share) {
        var filled = rows() - count(column, CellShape.EMPTY);
        var found = 0;
        for (var shape : CellShape.values()) {
            found += shape.isValue() ? count(column, shape) : 0;
        }
        return filled > 0 && found >= share * filled;
    }

    /** Whether a row has numbers, dates and the like, or nothing, wherever the column always has them. */
    public boolean hasValuesInPlace(List<String> cells) {
        for (var column = 0; column < columns; column++) {
            var shape = CellShape.of(cells.get(column));
            if (shape != CellShape.EMPTY && !shape.isValue() && isMostlyValues(column, ALWAYS)) {
                return false;
            }
        }
        return true;
    }

    private int count(int column, CellShape shape) {
        return learnt().counts.get(column).getOrDefault(shape, 0);
    }

    /** Learnt only once somebody asks: where every row fits, nobody does. */
    private Learnt learnt() {
        var known = learnt;
        if (known == null) {
            known = new Learnt(columns, alike);
            learnt = known;
        }
        return known;
    }

    /** The shapes of the cells of each column, and the values that it has more than once. */
    private static final class Learnt {

        private final List<Map<CellShape, Integer>> counts;
        private final List<Map<String, Integer>> values;

        Learnt(int columns, List<List<String>> rows) {
            this.counts = Stream.<Map<CellShape, Integer>>generate(() -> new EnumMap<>(CellShape.class))
                    .limit(columns)
                    .toList();
            this.values = Stream.<Map<String, Integer>>generate(HashMap::new)
                    .limit(columns)
                    .toList();
            rows.forEach(this::learn);
            values.forEach(known -> known.values().removeIf(seen -> seen < 2));
        }

        private void learn(List<String> row) {
            for (var column = 0; column < counts.size(); column++) {
                var cell = row.get(column);
                counts.get(column).merge(CellShape.of(cell), 1, Integer::sum);
                var known = values.get(column);
                if (known.size() < REMEMBERED || known.containsKey(cell)) {
                    known.merge(cell, 1, Integer::sum);
                }
            }
        }
    }
}

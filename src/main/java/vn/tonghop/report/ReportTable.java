package vn.tonghop.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table whose head repeats on each page.
 *
 * @param columns the columns from left to right
 * @param rows the rows below the head
 */
public record ReportTable(List<Column> columns, List<Row> rows) implements SheetTable {

    private static final int LAST_KEPT = 4;

    /** Where the text of a column stands. */
    public enum Alignment {
        LEFT,
        CENTER,
        RIGHT
    }

    /** How much a row stands out. */
    public enum Emphasis {
        PLAIN,
        TOTAL,
        /** A sub-heading: the text of its first cell across the whole table. */
        GROUP
    }

    /**
     * A column.
     *
     * @param heading its head
     * @param share its width, relative to the other columns of the table
     * @param alignment where its text stands
     */
    public record Column(String heading, int share, Alignment alignment) {}

    /** One line of the table with one cell for each column. */
    public record Row(List<Cell> cells, Emphasis emphasis) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** A row that does not stand out. */
        public static Row plain(Cell... cells) {
            return new Row(List.of(cells), Emphasis.PLAIN);
        }
    }

    public ReportTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (var row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("a row has %d cells, the table %d columns: %s"
                        .formatted(row.cells().size(), columns.size(), row.cells()));
            }
        }
    }

    /** A row with a sub-heading for a table of so many columns. */
    public static Row group(String text, int columns) {
        var cells = new ArrayList<>(Collections.nCopies(columns, Cell.text("")));
        cells.set(0, Cell.text(text));
        return new Row(cells, Emphasis.GROUP);
    }

    /** Whether that row has to stand on the page of the next one: a sub-heading, and the last rows before the end. */
    public boolean isKeptWithNext(int row) {
        return rows.get(row).emphasis() == Emphasis.GROUP || (row >= rows.size() - LAST_KEPT && row < rows.size() - 1);
    }

    /**
     * Rows that follow each other.
     *
     * @param rows from top to bottom
     * @param isKept whether all of them have to stand on one page
     */
    public record Part(List<Row> rows, boolean isKept) {

        public Part {
            rows = List.copyOf(rows);
        }
    }

    /** All rows from top to bottom, those that must stand on one page in parts of their own. */
    public List<Part> parts() {
        var parts = new ArrayList<Part>();
        var free = 0;
        var start = 0;
        for (var row = 0; row < rows.size(); row++) {
            if (isKeptWithNext(row)) {
                continue;
            }
            if (row > start) {
                add(parts, free, start, false);
                add(parts, start, row + 1, true);
                free = row + 1;
            }
            start = row + 1;
        }
        add(parts, free, rows.size(), false);
        return List.copyOf(parts);
    }

    private void add(List<Part> parts, int from, int to, boolean isKept) {
        if (from < to) {
            parts.add(new Part(rows.subList(from, to), isKept));
        }
    }

    @Override
    public Stream<Row> stream() {
        return rows.stream();
    }

    /** How many lines it has, without sub-headings and totals. */
    public long lines() {
        return rows.stream().filter(row -> row.emphasis() == Emphasis.PLAIN).count();
    }

    /** Sum of the shares of all columns. */
    public int shares() {
        return columns.stream().mapToInt(Column::share).sum();
    }
}

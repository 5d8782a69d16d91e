package vn.tonghop.report;

import java.util.List;

/**
 * A table whose head repeats on each page.
 *
 * @param columns the columns from left to right
 * @param rows the rows below the head
 */
public record ReportTable(List<Column> columns, List<Row> rows) {

    /** Where the text of a column stands. */
    public enum Alignment {
        LEFT,
        CENTER,
        RIGHT
    }

    /** How much a row stands out. */
    public enum Emphasis {
        PLAIN,
        TOTAL
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

    /** Sum of the shares of all columns. */
    public int shares() {
        return columns.stream().mapToInt(Column::share).sum();
    }
}

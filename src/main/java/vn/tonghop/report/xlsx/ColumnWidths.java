package vn.tonghop.report.xlsx;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.tonghop.report.ReportTable;
import vn.tonghop.report.SheetTable;

/**
 * How wide the columns of a sheet are, in letters. A column gets its share, and up to a third more if that saves its longest
 * text from a second line. Of a long table the first rows are looked at.
 */
final class ColumnWidths {

    /** Columns that stand on every printed page: number and name. */
    static final int REPEATED = 2;

    private static final int NARROWEST = 7;
    private static final int WIDEST = 70;
    private static final int LETTERS_ON_PAPER = 220;
    private static final int MOST_ROWS = 10_000;

    private final List<Integer> letters;

    private ColumnWidths(List<Integer> letters) {
        this.letters = letters;
    }

    static ColumnWidths of(SheetTable table) {
        var columns = table.columns();
        var longest = new String[columns.size()];
        Arrays.fill(longest, "");
        table.stream().limit(MOST_ROWS).map(ReportTable.Row::cells).forEach(cells -> {
            for (var column = 0; column < longest.length; column++) {
                var text = cells.get(column).written();
                longest[column] = text.length() > longest[column].length() ? text : longest[column];
            }
        });
        return new ColumnWidths(IntStream.range(0, longest.length)
                .mapToObj(column -> letters(columns.get(column).share(), longest[column]))
                .toList());
    }

    /** Letters of a column. */
    int of(int column) {
        return letters.get(column);
    }

    /** How many pages the columns take side by side. */
    int pagesAbreast() {
        return 1 + sum(letters) / LETTERS_ON_PAPER;
    }

    /** The columns that are repeated on each page to the right. */
    static CellRangeAddress repeated() {
        return new CellRangeAddress(-1, -1, 0, REPEATED - 1);
    }

    /** How many columns, from the left, stand on every page. */
    int onEveryPage() {
        return pagesAbreast() == 1 ? letters.size() : Math.min(REPEATED, letters.size());
    }

    /** Letters of so many columns together. */
    int together(int columns) {
        return sum(letters.subList(0, columns));
    }

    private static int letters(int ofColumn, String longest) {
        var share = Math.min(WIDEST, Math.max(NARROWEST, ofColumn));
        var needed = LineCount.lettersFor(longest, XlsxStyles.BODY);
        return needed <= share + share / 3 ? Math.max(share, needed) : share;
    }

    private static int sum(List<Integer> letters) {
        return letters.stream().mapToInt(Integer::intValue).sum();
    }
}

package vn.tonghop.table.layout;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.tonghop.table.record.CellShape;
import vn.tonghop.table.record.RawRecord;
import vn.tonghop.vietnamese.FoldedText;

/** What a row below the header is, as far as the row alone can tell. */
public enum RowKind {
    /** Nothing but blanks and separators. */
    BLANK,
    /** A row of data, be it well-formed or not. */
    DATA,
    /** A sum over rows. */
    TOTAL,
    /** The heading of a group of rows. */
    GROUP,
    /** The header once more. */
    HEADER_AGAIN,
    /** A line that belongs under the table if no more rows follow. */
    LAST_LINE,
    /** Who signs, where, when: certainly no data. */
    SIGNATURE;

    private static final int NARROW = 3;
    private static final double NEVER_SEEN = 4;
    private static final double MOSTLY = 0.7;
    private static final String OF_A_RULER = ":=_.–—-…";
    private static final Pattern RULER = Pattern.compile("[:=_.–—-]{3,}|…+");
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}[A-Z0-9]*");
    private static final Pattern CODE_COLUMN = Pattern.compile("ma (so )?chi tieu");
    private static final Pattern LONG_CODE = Pattern.compile("[A-Z]{2}[A-Z0-9]*(_[A-Z0-9]+)+");

    /**
     * The kind of a row of a table.
     *
     * @param officeSheet whether rows may be headings and signatures as offices write them
     */
    public static RowKind of(RawRecord record, TableLayout layout, boolean officeSheet) {
        var filled = record.filled();
        if (officeSheet && filled > 0 && isRuler(record.cells())) {
            return BLANK;
        }
        if (officeSheet && SheetWords.isColumnLetters(record.cells())) {
            return HEADER_AGAIN;
        }
        if (filled == 0) {
            return layout.width() == 1 && !record.source().isBlank() ? DATA : BLANK;
        }
        if (filled == layout.width() && layout.width() > NARROW) {
            return isHeaderAgain(record.cells(), layout) ? HEADER_AGAIN : DATA;
        }
        if (SheetWords.isTotal(record.cells()) && layout.width() > 1) {
            return TOTAL;
        }
        if (officeSheet && filled == 2 && SheetWords.isGroup(record.cells())) {
            return GROUP;
        }
        if (isHeaderAgain(record.cells(), layout)) {
            return HEADER_AGAIN;
        }
        if (filled * 2 <= layout.width()) {
            return sparse(record, layout, officeSheet);
        }
        return officeSheet && filled == 2 && isSigned(record, layout) ? SIGNATURE : DATA;
    }

    /** Two cells of a narrow table, as where the receivers stand beside the day. */
    private static boolean isSigned(RawRecord record, TableLayout layout) {
        return record.filled() < layout.width()
                && SheetWords.isSignature(record.cells())
                && record.cells().stream().noneMatch(SheetWords::isDay)
                && !isEntry(record, layout)
                && !holdsFigure(record, layout);
    }

    /** Whether a row below the signatures goes on with them: offices, receivers, names of persons; no figure, no code. */
    public static boolean goesOnSigning(RawRecord record, TableLayout layout) {
        return record.cells().stream().filter(cell -> !cell.isBlank()).allMatch(SheetWords::isOfSignature)
                && !isEntry(record, layout);
    }

    /** A line of dashes or dots across the table. */
    private static boolean isRuler(List<String> cells) {
        for (var cell : cells) {
            if (!cell.isBlank() && !isRuler(cell.strip())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRuler(String cell) {
        return OF_A_RULER.indexOf(cell.charAt(0)) >= 0 && RULER.matcher(cell).matches();
    }

    private static RowKind sparse(RawRecord record, TableLayout layout, boolean officeSheet) {
        if (officeSheet && isEntry(record, layout)) {
            return DATA;
        }
        if (officeSheet && SheetWords.isSignature(record.cells())) {
            return SIGNATURE;
        }
        if (officeSheet && holdsFigure(record, layout)) {
            return DATA;
        }
        var padded = record.cells().size() >= layout.width();
        if (!padded) {
            return record.filled() * NARROW <= layout.width() || record.filled() == 1 ? LAST_LINE : DATA;
        }
        var alone = record.filled() == 1 && layout.width() > 2 && isRemark(record, layout);
        return alone || (officeSheet && record.filled() <= 2) ? LAST_LINE : DATA;
    }

    /** The only cell of a row, when it is a sentence or unlike all others of its column. */
    private static boolean isRemark(RawRecord record, TableLayout layout) {
        var column = record.extent() - 1;
        var only = record.cells().get(column);
        return CellShape.of(only) == CellShape.TEXT
                || (column < layout.profiles().columns() && layout.profiles().surprise(column, only) > NEVER_SEEN);
    }

    /** A long code, a short one in a column of codes, or a short one with a figure: few cells, but no remark. */
    private static boolean isEntry(RawRecord record, TableLayout layout) {
        var cells = record.cells().stream().map(String::strip).toList();
        if (cells.stream().anyMatch(cell -> LONG_CODE.matcher(cell).matches())) {
            return true;
        }
        var figure = cells.stream().map(CellShape::of).anyMatch(RowKind::isFigure);
        return layout.hasHeader()
                && IntStream.range(0, cells.size())
                        .filter(column -> CODE.matcher(cells.get(column)).matches())
                        .anyMatch(column -> figure || holdsCodes(column, layout));
    }

    /** A figure in a column of figures that is not the running number of the row: no remark, whatever else is missing. */
    private static boolean holdsFigure(RawRecord record, TableLayout layout) {
        return layout.hasHeader()
                && IntStream.range(
                                0,
                                Math.min(record.cells().size(), layout.header().size()))
                        .filter(column -> isFigure(CellShape.of(record.cells().get(column))))
                        .anyMatch(column -> layout.mayHoldFigures(column)
                                && column < layout.profiles().columns()
                                && layout.profiles().isMostlyValues(column, MOSTLY));
    }

    private static boolean holdsCodes(int column, TableLayout layout) {
        return column < layout.width()
                && CODE_COLUMN
                        .matcher(FoldedText.of(layout.header().get(column)).value())
                        .matches();
    }

    private static boolean isFigure(CellShape shape) {
        return shape == CellShape.INTEGER || shape == CellShape.NUMBER;
    }

    private static boolean isHeaderAgain(List<String> cells, TableLayout layout) {
        if (!layout.hasHeader() || cells.size() < layout.width() || layout.width() < 2) {
            return false;
        }
        for (var column = 0; column < layout.width(); column++) {
            if (!bare(cells.get(column)).equals(bare(layout.header().get(column)))) {
                return false;
            }
        }
        return true;
    }

    /** Where two files were put together, the second one begins with its mark of the byte order. */
    private static String bare(String name) {
        return name.replace("\uFEFF", "").strip();
    }
}

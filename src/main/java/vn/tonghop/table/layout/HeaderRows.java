package vn.tonghop.table.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import vn.tonghop.table.record.CellShape;
import vn.tonghop.table.record.ColumnProfiles;
import vn.tonghop.table.record.RawRecord;
import vn.tonghop.vietnamese.FoldedText;

/** Headers that take more than one row: merged cells above, names below, a row of column numbers. */
final class HeaderRows {

    private static final Pattern NUMBERED = Pattern.compile("\\(?\\[?\\s*(\\d{1,2}|[A-Z]|[a-z])\\s*\\]?\\)?(\\s*=.*)?");
    private static final Pattern BRACKETED =
            Pattern.compile("[(\\[]\\s*(\\d{1,2}|[A-Za-z])\\s*[)\\]](\\s*=.*)?|\\d{1,2}\\s*=.*");
    private static final int LONGEST_NAME = 120;
    private static final Pattern TIME = Pattern.compile("(nam )?20\\d{2}|\\d{1,2} ?(thang|t)( .*)?");

    private HeaderRows() {}

    /** Whether the row below continues the header: it fills gaps of the row above and holds only names, or times. */
    static boolean continues(
            RawRecord above, RawRecord below, int width, boolean officeSheet, Supplier<ColumnProfiles> rows) {
        if (below.extent() > width || below.filled() < 2 || isColumnNumbers(below, rows)) {
            return false;
        }
        if (!onlyNames(below) && !(officeSheet && onlyTimes(below))) {
            return false;
        }
        var filledGaps = 0;
        var emptyBelowNames = 0;
        var gaps = 0;
        for (var column = 0; column < width; column++) {
            var up = !cell(above, column).isBlank();
            var down = !cell(below, column).isBlank();
            gaps += up ? 0 : 1;
            filledGaps += !up && down ? 1 : 0;
            emptyBelowNames += up && !down ? 1 : 0;
        }
        var merged = filledGaps > 0 && filledGaps >= gaps - 1;
        return merged && (emptyBelowNames > 1 || isUnlike(rows.get(), below, width, emptyBelowNames));
    }

    /** Whether a name stands in a column of values; one empty cell below a name is enough if there are no rows. */
    private static boolean isUnlike(ColumnProfiles body, RawRecord below, int width, int emptyBelowNames) {
        for (var column = 0; column < Math.min(width, body.columns()); column++) {
            if (!cell(below, column).isBlank() && body.isMostlyValues(column, 0.7)) {
                return true;
            }
        }
        return body.rows() == 0 && emptyBelowNames > 0;
    }

    /** Whether a row only numbers the columns: (1), (2), (3)=(2)/(1), or plain 1, 2, 3 over columns of text. */
    static boolean isColumnNumbers(RawRecord record, Supplier<ColumnProfiles> rows) {
        var filled = 0;
        var bracketed = 0;
        for (var written : record.cells()) {
            var cell = written.strip();
            if (!cell.isEmpty()) {
                if (!NUMBERED.matcher(cell).matches()) {
                    return false;
                }
                filled++;
                bracketed += BRACKETED.matcher(cell).matches() ? 1 : 0;
            }
        }
        return filled > 1
                && (bracketed * 2 > filled || (filled > 2 && countsUp(record) && isNumberOverText(record, rows.get())));
    }

    private static boolean isNumberOverText(RawRecord record, ColumnProfiles body) {
        for (var column = 0; column < record.cells().size(); column++) {
            var text = column < body.columns() && body.rows() > 0 && !body.isMostlyValues(column, 0.3);
            if (text && CellShape.of(record.cells().get(column)) == CellShape.INTEGER) {
                return true;
            }
        }
        return false;
    }

    /** The names of both rows, a merged name above repeated over the columns below it. */
    static List<String> join(List<String> above, RawRecord below, int width) {
        var joined = new ArrayList<String>();
        var merged = "";
        for (var column = 0; column < width; column++) {
            var up = column < above.size() ? above.get(column) : "";
            var down = cell(below, column);
            merged = up.isBlank() ? merged : up;
            if (down.isBlank()) {
                joined.add(up);
            } else {
                var top = up.isBlank() ? merged : up;
                joined.add(top.isBlank() || top.equals(down) ? down : top + " " + down);
            }
        }
        return joined;
    }

    /** Whether every filled cell can be the name of a column. */
    static boolean onlyNames(RawRecord record) {
        return record.cells().stream()
                .filter(cell -> !cell.isBlank())
                .allMatch(cell ->
                        cell.length() <= LONGEST_NAME && !CellShape.of(cell).isValue());
    }

    /** Whether every filled cell is a year or some months: what is compared under the name in the merged cell above. */
    private static boolean onlyTimes(RawRecord record) {
        return record.cells().stream()
                .filter(cell -> !cell.isBlank())
                .allMatch(cell -> TIME.matcher(FoldedText.of(cell).value()).matches());
    }

    static String cell(RawRecord record, int column) {
        return column < record.cells().size() ? record.cells().get(column) : "";
    }

    private static boolean countsUp(RawRecord record) {
        var last = 0;
        for (var cell : record.cells()) {
            if (CellShape.of(cell) == CellShape.INTEGER) {
                var number = Integer.parseInt(cell.strip());
                if (number != last + 1) {
                    return false;
                }
                last = number;
            }
        }
        return last > 1;
    }
}

package vn.tonghop.table.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tonghop.table.record.CellShape;
import vn.tonghop.table.record.ColumnProfiles;
import vn.tonghop.table.record.RawRecord;

/** Headers that take more than one row: merged cells above, names below, a row of column numbers. */
final class HeaderRows {

    private static final Pattern NUMBERED = Pattern.compile("\\(?\\[?\\s*(\\d{1,2}|[A-Z]|[a-z])\\s*\\]?\\)?(\\s*=.*)?");
    private static final Pattern BRACKETED =
            Pattern.compile("[(\\[]\\s*(\\d{1,2}|[A-Za-z])\\s*[)\\]](\\s*=.*)?|\\d{1,2}\\s*=.*");
    private static final int LONGEST_NAME = 120;

    private HeaderRows() {}

    /** Whether the row below continues the header: it fills gaps of the row above and holds only names. */
    static boolean continues(RawRecord above, RawRecord below, int width, ColumnProfiles body) {
        if (below.extent() > width || below.filled() < 2 || !onlyNames(below) || isColumnNumbers(below, body)) {
            return false;
        }
        var filledGaps = 0;
        var emptyBelowNames = 0;
        var gaps = 0;
        var unlikeBody = 0;
        for (var column = 0; column < width; column++) {
            var up = !cell(above, column).isBlank();
            var down = !cell(below, column).isBlank();
            gaps += up ? 0 : 1;
            filledGaps += !up && down ? 1 : 0;
            emptyBelowNames += up && !down ? 1 : 0;
            unlikeBody += down && column < body.columns() && body.isMostlyValues(column, 0.7) ? 1 : 0;
        }
        var merged = filledGaps > 0 && filledGaps >= gaps - 1;
        return merged
                && (emptyBelowNames > 0 || unlikeBody > 0)
                && (unlikeBody > 0 || body.rows() == 0 || emptyBelowNames > 1);
    }

    /** Whether a row only numbers the columns: (1), (2), (3)=(2)/(1), or plain 1, 2, 3 over columns of text. */
    static boolean isColumnNumbers(RawRecord record, ColumnProfiles body) {
        var filled = 0;
        var bracketed = 0;
        var plain = 0;
        var overText = 0;
        for (var column = 0; column < record.cells().size(); column++) {
            var cell = record.cells().get(column).strip();
            if (cell.isEmpty()) {
                continue;
            }
            filled++;
            bracketed += BRACKETED.matcher(cell).matches() ? 1 : 0;
            plain += NUMBERED.matcher(cell).matches() ? 1 : 0;
            var text = column < body.columns() && body.rows() > 0 && !body.isMostlyValues(column, 0.3);
            overText += text && CellShape.of(cell) == CellShape.INTEGER ? 1 : 0;
        }
        var counted = filled > 2 && plain == filled && overText > 0 && countsUp(record);
        return filled > 1 && plain == filled && (bracketed * 2 > filled || counted);
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

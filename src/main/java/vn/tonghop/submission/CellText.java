package vn.tonghop.submission;

import java.util.Arrays;
import java.util.List;

/** Several cells kept in one database column, joined by U+001F (unit separator), which cannot stand in a cell. */
final class CellText {

    static final String SEPARATOR = "\u001f";

    private CellText() {}

    static String join(List<String> cells) {
        return String.join(
                SEPARATOR,
                cells.stream().map(cell -> cell.replace(SEPARATOR, " ")).toList());
    }

    static List<String> split(String joined) {
        return Arrays.asList(joined.split(SEPARATOR, -1));
    }
}

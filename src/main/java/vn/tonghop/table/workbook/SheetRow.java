package vn.tonghop.table.workbook;

import java.util.List;

/**
 * A row of a sheet as it is stored.
 *
 * @param number the number that Excel shows beside it
 * @param hidden whether its sender did not see it
 * @param cells cells in their order
 */
record SheetRow(int number, boolean hidden, List<StoredCell> cells) {

    /** What a cell holds. */
    enum Kind {
        NUMBER,
        TEXT,
        BOOLEAN,
        DATE
    }

    /**
     * A cell as it is stored.
     *
     * @param column its place, from 0
     * @param kind what it holds
     * @param text value or text
     * @param formula the formula that has not been calculated, empty for everything else
     * @param style number of its style
     * @param shortened whether a part of its text was left out
     */
    record StoredCell(int column, Kind kind, String text, String formula, int style, boolean shortened) {}
}

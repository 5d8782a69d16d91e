package vn.tonghop.table.layout;

import java.util.List;
import vn.tonghop.table.note.ReadingNote;
import vn.tonghop.table.record.ColumnProfiles;
import vn.tonghop.table.record.RawRecord;

/**
 * Where in a sheet the table is.
 *
 * @param header the names of the columns; empty when there is no header
 * @param headerCells how many cells of the header its sender wrote
 * @param headerLine physical line of the header, 0 when there is none
 * @param bodyLine physical line at which the rows begin
 * @param width columns of the table
 * @param preamble rows above the header that are not blank
 * @param headerLines physical lines the header takes, a row of column numbers included
 * @param blankLines blank lines above the body
 * @param profiles what the columns look like, over all cells between separators, margins included
 * @param notes what was found
 */
public record TableLayout(
        List<String> header,
        int headerCells,
        long headerLine,
        long bodyLine,
        int width,
        List<RawRecord> preamble,
        int headerLines,
        int blankLines,
        ColumnProfiles profiles,
        List<ReadingNote> notes) {

    /** Whether a column has a name, and not one of columns that only number the rows. */
    public boolean mayHoldFigures(int column) {
        return SheetWords.isNameOfFigures(header.get(column));
    }

    /** Whether the table has names for its columns. */
    public boolean hasHeader() {
        return headerLine > 0;
    }
}

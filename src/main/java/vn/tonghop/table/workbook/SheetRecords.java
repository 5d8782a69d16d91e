package vn.tonghop.table.workbook;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import vn.tonghop.table.note.ReadingNote;
import vn.tonghop.table.record.RawRecord;
import vn.tonghop.table.record.RawRecord.Quotes;
import vn.tonghop.table.record.Records;

/**
 * The rows of a sheet, each counted as one line under the number that Excel shows beside it. Rows that a sheet leaves out are
 * blank rows. Read one by one; what is in memory does not depend on the length of the sheet.
 */
public final class SheetRecords implements Records {

    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final SheetCell texts;
    private final UnaryOperator<String> letters;
    private final int width;
    private @Nullable Row ahead;
    private long number = 1;

    SheetRecords(Stream<Row> stream, SheetCell texts, UnaryOperator<String> letters, int width) {
        this.stream = stream;
        this.rows = stream.iterator();
        this.texts = texts;
        this.letters = letters;
        this.width = width;
        this.ahead = nextRow();
    }

    @Override
    public boolean hasNext() {
        return ahead != null;
    }

    @Override
    public RawRecord next() {
        var row = ahead;
        if (row == null) {
            throw new NoSuchElementException("the sheet ends with row " + (number - 1));
        }
        var missing = row.getRowNum() > number;
        var cells = missing ? new ArrayList<String>() : cells(row);
        while (cells.size() < width) {
            cells.add("");
        }
        if (!missing) {
            ahead = nextRow();
        }
        return new RawRecord(number++, 1, String.join("\t", cells), cells, Quotes.REGULAR, true);
    }

    /** Passes over the rows above the given one. */
    public SheetRecords from(long line) {
        while (hasNext() && number < line) {
            next();
        }
        return this;
    }

    @Override
    public List<ReadingNote> notes() {
        return List.of();
    }

    @Override
    public void close() {
        stream.close();
    }

    private @Nullable Row nextRow() {
        return rows.hasNext() ? rows.next() : null;
    }

    private List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (var cell : row) {
            cells.add(cell == null ? "" : letters.apply(texts.text(cell)));
        }
        return cells;
    }
}

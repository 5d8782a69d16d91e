package vn.tonghop.table.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.table.note.NoteCode;
import vn.tonghop.table.note.ReadingNote;
import vn.tonghop.table.record.RawRecord;
import vn.tonghop.table.record.RawRecord.Quotes;
import vn.tonghop.table.record.Records;

/**
 * The rows of a sheet, each counted as one line under the number that Excel shows beside it. Rows that a sheet leaves out are
 * blank rows. Read one by one; what is in memory does not depend on the length of the sheet.
 */
public final class SheetRecords implements Records {

    private static final int MOST_LINES_NAMED = 20;

    private final SheetRows rows;
    private final SheetCell texts;
    private final MergedCells merged;
    private final UnaryOperator<String> letters;
    private final int width;
    private final List<Integer> hiddenRows = new ArrayList<>();
    private long hidden;
    private final ShortenedCells shortened = new ShortenedCells();
    private long bodyLine = Long.MAX_VALUE;
    private @Nullable SheetRow ahead;
    private long number = 1;

    /** What the rows are read with. */
    record Meaning(SheetCell texts, MergedCells merged, UnaryOperator<String> letters) {}

    SheetRecords(SheetRows rows, Meaning meaning, int width) {
        this.rows = rows;
        this.texts = meaning.texts();
        this.merged = meaning.merged();
        this.letters = meaning.letters();
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
        var missing = row.number() > number;
        var cells = missing ? new ArrayList<String>() : cells(row);
        while (cells.size() < width) {
            cells.add("");
        }
        if (!missing) {
            ahead = nextRow();
        }
        return new RawRecord(number++, 1, String.join("\t", cells), cells, Quotes.REGULAR, true);
    }

    /** Goes to the first row of the table, passing over those above it; cells merged downwards are filled from there on. */
    public SheetRecords from(long line) {
        while (hasNext() && number < line) {
            next();
        }
        bodyLine = number;
        return this;
    }

    /** What is to be said of the rows of the table that have been read so far. */
    @Override
    public List<ReadingNote> notes() {
        var notes = new ArrayList<ReadingNote>();
        if (texts.isFrom1904()) {
            notes.add(ReadingNote.of(NoteCode.DAYS_FROM_1904, 0));
        }
        if (hidden > 0) {
            var lines = hiddenRows.stream().map(String::valueOf).collect(Collectors.joining(", "));
            notes.add(new ReadingNote(
                    NoteCode.HIDDEN_ROWS,
                    0,
                    Map.of(
                            "count",
                            Long.toString(hidden),
                            "lines",
                            hidden > hiddenRows.size() ? lines + ", …" : lines)));
        }
        if (!rows.hiddenColumns().isEmpty()) {
            var columns = rows.hiddenColumns().stream()
                    .map(column -> Integer.toString(column + 1))
                    .collect(Collectors.joining(", "));
            notes.add(new ReadingNote(NoteCode.HIDDEN_COLUMNS, 0, Map.of("columns", columns)));
        }
        if (!shortened.isEmpty()) {
            notes.add(shortened.note());
        }
        return notes;
    }

    @Override
    public void close() {
        try {
            rows.close();
        } catch (IOException damaged) {
            throw Workbook.damaged(damaged);
        }
    }

    private @Nullable SheetRow nextRow() {
        try {
            return rows.next().orElse(null);
        } catch (IOException damaged) {
            throw Workbook.damaged(damaged);
        }
    }

    private List<String> cells(SheetRow row) {
        var cells = new ArrayList<String>();
        for (var cell : row.cells()) {
            while (cells.size() < cell.column()) {
                cells.add("");
            }
            cells.add(letters.apply(texts.text(cell)));
        }
        if (number >= bodyLine) {
            noteWhatIsNotSeen(row, cells);
            merged.fill(row.number(), cells);
        }
        return cells;
    }

    private void noteWhatIsNotSeen(SheetRow row, List<String> cells) {
        row.cells().stream()
                .filter(texts::isShortened)
                .forEach(cell -> shortened.add(cell.column(), row.number(), cells.get(cell.column())));
        if (row.hidden() && !cells.stream().allMatch(String::isBlank)) {
            hidden++;
            if (hiddenRows.size() < MOST_LINES_NAMED) {
                hiddenRows.add(row.number());
            }
        }
    }
}

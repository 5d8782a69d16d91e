package vn.tonghop.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import vn.tonghop.table.encoding.CellLetters;
import vn.tonghop.table.layout.RowKind;
import vn.tonghop.table.layout.TableLayout;
import vn.tonghop.table.note.NoteCode;
import vn.tonghop.table.note.ReadingNote;
import vn.tonghop.table.record.RawRecord;
import vn.tonghop.table.record.Records;

/**
 * The rows below the header in their order. Lines that would end the table are held back until it is clear whether rows
 * follow: if so they belong to the table, if not they are its footer.
 */
final class TableBody {

    private static final int MOST_HELD_BACK = 80;

    private final Records records;
    private final TableLayout layout;
    private final RowReading reading;
    private final boolean officeSheet;
    private final LineCounts counts;
    private final List<RawRecord> heldBack = new ArrayList<>();
    private final Queue<TableLine> ready = new ArrayDeque<>();
    private final FileNotes notes;
    private boolean signed;
    private boolean otherTable;

    TableBody(Records records, Understanding known, FileNotes notes, LineCounts counts) {
        this.records = records;
        this.layout = known.layout();
        this.reading = new RowReading(layout, known.dialect(), known.officeSheet());
        this.officeSheet = known.officeSheet();
        this.notes = notes;
        this.counts = counts;
    }

    Optional<TableLine> next() {
        while (ready.isEmpty() && records.hasNext()) {
            take(records.next());
        }
        if (ready.isEmpty()) {
            endOfFile();
        }
        return Optional.ofNullable(ready.poll());
    }

    private void take(RawRecord record) {
        switch (RowKind.of(record, layout, officeSheet)) {
            case BLANK -> counts.blank(record.physicalLines());
            case HEADER_AGAIN -> {
                rowsFollow(record);
                otherTable = false;
                counts.header(record.physicalLines());
                notes.add(ReadingNote.of(NoteCode.HEADER_REPEATED, record.line()));
            }
            case TOTAL -> {
                rowsFollow(record);
                summary(record, NoteCode.TOTAL_ROW);
            }
            case GROUP -> {
                rowsFollow(record);
                summary(record, NoteCode.GROUP_ROW);
            }
            case DATA -> data(record);
            case LAST_LINE -> holdBack(record);
            case SIGNATURE -> {
                signed = true;
                holdBack(record);
            }
        }
    }

    private void data(RawRecord record) {
        if (signed && (!reading.fits(record) || reading.goesOnSigning(record))) {
            holdBack(record);
            return;
        }
        rowsFollow(record);
        counts.data(record);
        ready.add(otherTable ? ofOtherTable(record) : withLetters(reading.read(record)));
    }

    private void holdBack(RawRecord record) {
        heldBack.add(record);
        if (heldBack.size() > MOST_HELD_BACK && !signed) {
            rowsFollow(record);
        }
    }

    /** The lines held back turn out to stand inside the table, unless they were signed: then another table begins. */
    private void rowsFollow(RawRecord next) {
        if (signed) {
            footer();
            otherTable = true;
            notes.add(ReadingNote.of(NoteCode.SECOND_TABLE, next.line()));
        }
        for (var record : heldBack) {
            inside(record);
        }
        heldBack.clear();
        signed = false;
    }

    private void inside(RawRecord record) {
        if (reading.fits(record) && record.filled() == 1 && officeSheet) {
            summary(record, NoteCode.GROUP_ROW);
            return;
        }
        counts.data(record);
        ready.add(withLetters(reading.read(record)));
    }

    private void endOfFile() {
        if (!signed && heldBack.size() == 1) {
            lastRow(heldBack.get(0));
        }
        footer();
    }

    /** The last row of a file may be separated by blanks like any other. */
    private void lastRow(RawRecord record) {
        if (!reading.fits(record)) {
            reading.otherSeparator(record).ifPresent(row -> {
                heldBack.clear();
                counts.data(record);
                ready.add(row);
            });
        }
    }

    private void footer() {
        for (var record : heldBack) {
            counts.footer(record);
            notes.add(ReadingNote.of(NoteCode.FOOTER, record.line(), "text", record.text()));
        }
        heldBack.clear();
    }

    private void summary(RawRecord record, NoteCode code) {
        counts.summary(record);
        ready.add(new TableLine.Summary(
                record.line(),
                record.physicalLines(),
                reading.toWidth(record.cells()),
                reading.written(record),
                record.source(),
                List.of(ReadingNote.of(code, record.line(), "text", record.text()))));
    }

    /** The row with the letters that were meant in its cells; a table in another language stays as it is. */
    private TableLine withLetters(TableLine line) {
        if (!officeSheet || !(line instanceof TableLine.Row row)) {
            return line;
        }
        var cells = new ArrayList<String>(row.cells().size());
        var notes = new ArrayList<>(row.notes());
        for (var cell : row.cells()) {
            var letters = CellLetters.of(cell);
            cells.add(letters.text());
            letters.note(row.line()).ifPresent(notes::add);
        }
        return notes.size() == row.notes().size() ? row : row.with(cells, notes);
    }

    private TableLine ofOtherTable(RawRecord record) {
        return new TableLine.Broken(
                record.line(),
                record.physicalLines(),
                record.cells(),
                record.cells(),
                record.source(),
                List.of(ReadingNote.of(NoteCode.SECOND_TABLE, record.line())));
    }
}

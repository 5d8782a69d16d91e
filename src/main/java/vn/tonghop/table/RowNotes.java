package vn.tonghop.table;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.table.layout.TableLayout;
import vn.tonghop.table.note.NoteCode;
import vn.tonghop.table.note.ReadingNote;
import vn.tonghop.table.record.RawRecord;

/** What is to be said of how a record was written, apart from its number of cells. */
final class RowNotes {

    private final TableLayout layout;

    RowNotes(TableLayout layout) {
        this.layout = layout;
    }

    List<ReadingNote> of(RawRecord record) {
        var notes = new ArrayList<ReadingNote>();
        switch (record.quotes()) {
            case STRAY -> notes.add(ReadingNote.of(NoteCode.STRAY_QUOTE, record.line()));
            case UNCLOSED -> notes.add(ReadingNote.of(NoteCode.UNCLOSED_QUOTE, record.line()));
            case WRAPPED -> notes.add(ReadingNote.of(NoteCode.WRAPPED_ROW, record.line()));
            case SEPARATOR_LOST ->
                notes.add(ReadingNote.cells(
                        NoteCode.CELLS_TOO_FEW,
                        record.line(),
                        layout.width(),
                        record.cells().size() - 1));
            case REGULAR -> {}
        }
        LostLetters.firstIn(record.source())
                .ifPresent(word -> notes.add(ReadingNote.of(NoteCode.LOST_LETTERS, record.line(), "word", word)));
        return notes;
    }
}

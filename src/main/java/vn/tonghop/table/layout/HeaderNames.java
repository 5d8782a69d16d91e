package vn.tonghop.table.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.table.note.NoteCode;
import vn.tonghop.table.note.ReadingNote;
import vn.tonghop.table.record.ColumnProfiles;
import vn.tonghop.table.record.RawRecord;

/** The names of the columns, from one header row or several, and what is to be said about them. */
final class HeaderNames {

    private final List<String> names;
    private final List<ReadingNote> notes = new ArrayList<>();

    /** The names in the header rows, of which the last may number the columns only. */
    HeaderNames(List<RawRecord> rows, int width, ColumnProfiles body) {
        var first = rows.get(0);
        var joined = padded(first.cells(), width);
        var joinedRows = 1;
        for (var row : rows.subList(1, rows.size())) {
            if (HeaderRows.isColumnNumbers(row, () -> body)) {
                notes.add(ReadingNote.of(NoteCode.COLUMN_NUMBERS, row.line(), "text", row.text()));
            } else {
                joined = HeaderRows.join(joined, row, width);
                joinedRows++;
            }
        }
        if (joinedRows > 1) {
            notes.add(ReadingNote.of(NoteCode.HEADER_JOINED, first.line(), "count", joinedRows));
        }
        this.names = List.copyOf(joined);
        judge(first.line());
    }

    private HeaderNames() {
        this.names = List.of();
    }

    /** A table without header. */
    static HeaderNames none() {
        return new HeaderNames();
    }

    List<String> names() {
        return names;
    }

    List<ReadingNote> notes() {
        return notes;
    }

    private void judge(long line) {
        var places = new HashMap<String, Integer>();
        for (var column = 0; column < names.size(); column++) {
            var name = names.get(column).strip();
            if (name.isEmpty()) {
                notes.add(ReadingNote.of(NoteCode.HEADER_CELL_EMPTY, line, "column", column + 1));
                continue;
            }
            var first = places.putIfAbsent(name, column + 1);
            if (first != null) {
                var values = Map.of("name", name, "first", first.toString(), "second", Integer.toString(column + 1));
                notes.add(new ReadingNote(NoteCode.HEADER_CELL_TWICE, line, values));
            }
        }
    }

    private static List<String> padded(List<String> cells, int width) {
        var padded = new ArrayList<>(cells.subList(0, Math.min(width, cells.size())));
        while (padded.size() < width) {
            padded.add("");
        }
        return padded;
    }
}

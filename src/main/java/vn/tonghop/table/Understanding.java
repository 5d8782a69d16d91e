package vn.tonghop.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.table.encoding.TextEncoding;
import vn.tonghop.table.layout.TableLayout;
import vn.tonghop.table.note.NoteCode;
import vn.tonghop.table.note.ReadingNote;
import vn.tonghop.table.record.Dialect;

/**
 * How the table in a file is to be read. It is found out once; who reads the file again is given it.
 *
 * @param encoding how bytes become letters
 * @param separatorHint Excel's line that names the separator, as it stands in front of the table; empty if there is none
 * @param sheet the sheet of a workbook in which the table stands; empty for a text
 * @param dialect how cells are separated and quoted; for a sheet, how they would be
 * @param layout where the table is and what its columns look like
 * @param officeSheet whether headings of groups and signatures are to be expected
 */
public record Understanding(
        TextEncoding encoding,
        String separatorHint,
        Optional<SheetPlace> sheet,
        Dialect dialect,
        TableLayout layout,
        boolean officeSheet) {

    /**
     * Where in a workbook a table is.
     *
     * @param index place among the sheets that its sender saw, from 0
     * @param name name of the sheet
     * @param cells cells that each row has at least
     * @param others the other sheets that its sender saw, neither blank nor a guide
     * @param aside the names of sheets of the same form that are left aside because this one was meant
     */
    public record SheetPlace(int index, String name, int cells, List<OtherSheet> others, List<String> aside) {

        public SheetPlace {
            aside = List.copyOf(aside);
            others = List.copyOf(others);
        }
    }

    /** A sheet that is not read. */
    public record OtherSheet(String name, List<String> header) {

        public OtherSheet {
            header = List.copyOf(header);
        }
    }

    /** The other sheets of the workbook; none for a text. */
    public List<OtherSheet> otherSheets() {
        return sheet.map(SheetPlace::others).orElse(List.of());
    }

    /** The names of the sheets of the same form that are left aside. */
    public List<String> sheetsAside() {
        return sheet.map(SheetPlace::aside).orElse(List.of());
    }

    /** What is to be said of the file before its rows are read. */
    FileNotes notes() {
        var notes = new FileNotes();
        sheet.ifPresent(place -> notes.add(new ReadingNote(NoteCode.SHEET_READ, 0, Map.of("sheet", place.name()))));
        if (encoding.isLegacy()) {
            var code = encoding.isLegacyInsideUnicode() ? NoteCode.LEGACY_LETTERS : NoteCode.LEGACY_ENCODING;
            notes.add(ReadingNote.of(code, 0, "encoding", encoding.name()));
        }
        if (!separatorHint.isEmpty()) {
            notes.add(ReadingNote.of(NoteCode.SEPARATOR_HINT, 1, "found", separatorHint));
        }
        if (dialect.wrapped()) {
            notes.add(ReadingNote.of(NoteCode.LINES_WRAPPED, 0));
        }
        for (var record : layout.preamble()) {
            notes.add(ReadingNote.of(NoteCode.PREAMBLE, record.line(), "text", record.text()));
        }
        layout.notes().forEach(notes::add);
        return notes;
    }

    /** Where the lines above the rows went. */
    LineCounts counts() {
        var counts = new LineCounts();
        counts.preamble(separatorHint.isEmpty() ? 0 : 1);
        layout.preamble().forEach(record -> counts.preamble(record.physicalLines()));
        counts.header(layout.headerLines());
        counts.blank(layout.blankLines());
        return counts;
    }
}

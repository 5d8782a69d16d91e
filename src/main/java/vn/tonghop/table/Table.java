package vn.tonghop.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import vn.tonghop.table.encoding.TextEncoding;
import vn.tonghop.table.layout.TableLayout;
import vn.tonghop.table.note.NoteCode;
import vn.tonghop.table.note.ReadingNote;
import vn.tonghop.table.record.Dialect;
import vn.tonghop.table.record.RawRecord;
import vn.tonghop.table.record.Records;

/** The table in a file, read row by row; what is in memory does not depend on the size of the file. */
public final class Table implements AutoCloseable {

    private final Source source;
    private final TextEncoding encoding;
    private final Dialect dialect;
    private final TableLayout layout;
    private final FileNotes notes;
    private final LineCounts counts;
    private final TableBody body;
    private boolean ended;

    Table(Source source, Opening opening, LineCounts counts) {
        this.source = source;
        this.encoding = opening.encoding();
        this.dialect = opening.dialect();
        this.layout = opening.layout();
        this.notes = opening.notes();
        this.counts = counts;
        this.body = new TableBody(source.records(), layout, new RowReading(layout, dialect), notes, counts);
    }

    /** The name of the encoding for people, for example {@code UTF-8 (BOM)} or {@code TCVN3 (ABC)}. */
    public String encoding() {
        return encoding.name();
    }

    /** Whether the table is a sheet of a workbook, whose cells nothing separates. */
    public boolean isSheet() {
        return source.kind() == Kind.SHEET;
    }

    /** How the cells are separated and quoted; for a sheet, how they would be. */
    public Dialect dialect() {
        return dialect;
    }

    /** The names of the columns; empty when the file has none. */
    public List<String> header() {
        return layout.header();
    }

    /** The physical line of the header, 0 when there is none. */
    public long headerLine() {
        return layout.headerLine();
    }

    /** How many columns the table has, with or without names. */
    public int width() {
        return layout.width();
    }

    /** The filled lines above the header in their order, the cells of each joined by {@code " | "}. */
    public List<String> preamble() {
        return layout.preamble().stream().map(RawRecord::text).toList();
    }

    /** The next row, or empty at the end of the file. */
    public Optional<TableLine> next() {
        var next = body.next();
        if (next.isEmpty() && !ended) {
            ended = true;
            noteTheEnd();
        }
        return next;
    }

    /** Where each physical line went; complete once {@link #next} has come to the end. */
    public LineAccounting accounting() {
        return counts.accounting();
    }

    /** What is to be said about the file as a whole; complete once {@link #next} has come to the end. */
    public List<ReadingNote> notes() {
        return notes.all();
    }

    @Override
    public void close() {
        try {
            source.file().close();
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot close the file of a table", failed);
        }
    }

    private void noteTheEnd() {
        var controls = source.controls().getAsLong();
        if (controls > 0) {
            notes.add(ReadingNote.of(NoteCode.CONTROL_CHARACTERS, 0, "count", controls));
        }
        if (counts.blankLines() > 0) {
            notes.add(ReadingNote.of(NoteCode.BLANK_ROWS, 0, "count", counts.blankLines()));
        }
    }

    /** What a table is read from. */
    enum Kind {
        TEXT,
        SHEET
    }

    /** Where the rows come from, and the control characters left out of them so far. */
    record Source(Records records, Closeable file, LongSupplier controls, Kind kind) {}

    /** What is known when a file has been opened. */
    record Opening(TextEncoding encoding, Dialect dialect, TableLayout layout, FileNotes notes) {}
}

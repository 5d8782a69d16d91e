package vn.tonghop.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.table.note.NoteCode;
import vn.tonghop.table.note.ReadingNote;
import vn.tonghop.table.record.Dialect;
import vn.tonghop.table.record.RawRecord;
import vn.tonghop.table.record.Records;

/** The table in a file, read row by row; what is in memory does not depend on the size of the file. */
public final class Table implements AutoCloseable {

    private final TableFile file;
    private final Understanding known;
    private Pass pass;
    private KeptRows kept = new KeptRows();
    private @Nullable Iterator<TableLine> again;

    Table(TableFile file, Understanding known) throws IOException {
        this(file, known, file.records(known));
    }

    /** A table whose first pass is over records that were begun when it was understood. */
    Table(TableFile file, Understanding known, Records records) {
        this.file = file;
        this.known = known;
        this.pass = new Pass(records, known);
    }

    /** How the file is read. */
    public Understanding understanding() {
        return known;
    }

    /** The name of the encoding for people, for example {@code UTF-8 (BOM)} or {@code TCVN3 (ABC)}. */
    public String encoding() {
        return known.encoding().name();
    }

    /** Whether the table is a sheet of a workbook, whose cells nothing separates. */
    public boolean isSheet() {
        return known.sheet().isPresent();
    }

    /** How the cells are separated and quoted; for a sheet, how they would be. */
    public Dialect dialect() {
        return known.dialect();
    }

    /** The names of the columns; empty when the file has none. */
    public List<String> header() {
        return known.layout().header();
    }

    /** The header with the empty cells at its end that its sender wrote, be they columns or not. */
    List<String> writtenHeader() {
        var cells = known.layout().headerCells();
        var header = new ArrayList<>(header().subList(0, Math.min(cells, header().size())));
        header.addAll(Collections.nCopies(cells - header.size(), ""));
        return header;
    }

    /** The physical line of the header, 0 when there is none. */
    public long headerLine() {
        return known.layout().headerLine();
    }

    /** How many columns the table has, with or without names. */
    public int width() {
        return known.layout().width();
    }

    /** The filled lines above the header in their order, the cells of each joined by {@code " | "}. */
    public List<String> preamble() {
        return known.layout().preamble().stream().map(RawRecord::text).toList();
    }

    /** The next row, or empty at the end of the file. */
    public Optional<TableLine> next() {
        if (again != null) {
            return again.hasNext() ? Optional.of(again.next()) : Optional.empty();
        }
        var next = pass.next();
        kept.see(next);
        return next;
    }

    /** Goes back to the first row, in the file that is open already; few rows are not taken apart again. */
    public void rewind() {
        if (kept.areAll()) {
            again = kept.rows().iterator();
            return;
        }
        kept = new KeptRows();
        pass.records.close();
        try {
            pass = new Pass(file.records(known), known);
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot read the rows of a table again", failed);
        }
    }

    /** Where each physical line went; complete once {@link #next} has come to the end. */
    public LineAccounting accounting() {
        return pass.counts.accounting();
    }

    /** What is to be said about the file as a whole; complete once {@link #next} has come to the end. */
    public List<ReadingNote> notes() {
        return pass.notes.all();
    }

    @Override
    public void close() {
        pass.records.close();
        try {
            file.close();
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot close the file of a table", failed);
        }
    }

    /** One way through the rows from the first to the last. */
    private static final class Pass {

        private final Records records;
        private final FileNotes notes;
        private final LineCounts counts;
        private final TableBody body;
        private boolean ended;

        Pass(Records records, Understanding known) {
            this.records = records;
            this.notes = known.notes();
            this.counts = known.counts();
            this.body = new TableBody(records, known, notes, counts);
        }

        Optional<TableLine> next() {
            var next = body.next();
            if (next.isEmpty() && !ended) {
                ended = true;
                records.notes().forEach(notes::add);
                if (counts.blankLines() > 0) {
                    notes.add(ReadingNote.of(NoteCode.BLANK_ROWS, 0, "count", counts.blankLines()));
                }
            }
            return next;
        }
    }
}

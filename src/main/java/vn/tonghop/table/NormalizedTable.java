package vn.tonghop.table;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import vn.tonghop.table.note.NoteCode;
import vn.tonghop.table.note.NoteText;
import vn.tonghop.table.note.ReadingNote;
import vn.tonghop.table.note.UnreadableTableException;

/**
 * A file as plain CSV: comma, LF, quotes as in RFC 4180, first row the header, cells as text unchanged, each
 * row with the cells that its sender wrote. Rows that could
 * not be read with confidence are written too, as the best guess, and named in the findings.
 */
public final class NormalizedTable {

    private final TableReader reader;

    /** Tables as this reader reads them. */
    public NormalizedTable(TableReader reader) {
        this.reader = reader;
    }

    /**
     * Writes the table in a file and hands over one line per finding, {@code line N: CODE: text}. A file without any
     * content is a table without rows: nothing is written and that is a finding.
     *
     * @throws UnreadableTableException when the file as a whole cannot be read; nothing has been written then, unless the
     *     reason lay in a line far below
     */
    public void write(Path file, Writer out, Consumer<String> findings) throws IOException {
        try (var table = reader.open(file)) {
            writeRows(table, out, findings);
            table.notes().forEach(note -> findings.accept(NoteText.finding(note)));
        } catch (UnreadableTableException refused) {
            if (refused.note().code() != NoteCode.EMPTY_FILE) {
                throw refused;
            }
            findings.accept(NoteText.finding(refused.note()));
        }
        out.flush();
    }

    private static void writeRows(Table table, Writer out, Consumer<String> findings) throws IOException {
        if (!table.header().isEmpty()) {
            writeRow(table.writtenHeader(), out);
        }
        for (var line = table.next(); line.isPresent(); line = table.next()) {
            writeRow(line.get().written(), out);
            for (ReadingNote note : line.get().notes()) {
                findings.accept(NoteText.finding(note));
            }
        }
    }

    private static void writeRow(List<String> cells, Writer out) throws IOException {
        for (var column = 0; column < cells.size(); column++) {
            if (column > 0) {
                out.write(',');
            }
            writeCell(cells.get(column), cells.size(), out);
        }
        out.write('\n');
    }

    /** An empty cell alone in its row is quoted: an empty line would be no row. */
    private static void writeCell(String cell, int columns, Writer out) throws IOException {
        var special = cell.isEmpty() && columns == 1;
        for (var i = 0; i < cell.length() && !special; i++) {
            var character = cell.charAt(i);
            special = character == ',' || character == '"' || character == '\n' || character == '\r';
        }
        if (special) {
            out.write('"');
            out.write(cell.replace("\"", "\"\""));
            out.write('"');
        } else {
            out.write(cell);
        }
    }
}

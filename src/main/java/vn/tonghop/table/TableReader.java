package vn.tonghop.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.table.dialect.DialectDetection;
import vn.tonghop.table.encoding.EncodingDetection;
import vn.tonghop.table.encoding.TextEncoding;
import vn.tonghop.table.encoding.VietnameseText;
import vn.tonghop.table.layout.LayoutDetection;
import vn.tonghop.table.layout.TableLayout;
import vn.tonghop.table.note.NoteCode;
import vn.tonghop.table.note.ReadingLimits;
import vn.tonghop.table.note.ReadingNote;
import vn.tonghop.table.note.UnreadableTableException;
import vn.tonghop.table.record.ColumnProfiles;
import vn.tonghop.table.record.Dialect;
import vn.tonghop.table.record.RawRecord;
import vn.tonghop.table.record.RecordAssembler;
import vn.tonghop.table.text.LineSource;
import vn.tonghop.table.workbook.ZipContent;

/** Opens a file of which nothing is known and finds the table in it, or says exactly why it cannot. */
public final class TableReader {

    private static final int SAMPLE_LINES = 600;
    private static final int SAMPLE_CHARS = 1 << 20;

    private final ReadingLimits limits;
    private final HeaderVocabulary vocabulary;

    /** A reader that keeps to the limits and knows some column names, or none. */
    public TableReader(ReadingLimits limits, HeaderVocabulary vocabulary) {
        this.limits = limits;
        this.vocabulary = vocabulary;
    }

    /**
     * The table in a file; the caller closes it.
     *
     * @throws UnreadableTableException when the file as a whole cannot be read, with the reason as a note
     */
    public Table open(Path file) {
        try {
            refuseAbove(Files.size(file));
            var sheet =
                    ZipContent.begins(file) ? new SheetReader(limits, vocabulary).open(file) : Optional.<Table>empty();
            if (sheet.isPresent()) {
                return sheet.get();
            }
            var encoding = encoding(file);
            return open(lines(file, encoding), encoding);
        } catch (IOException unreadable) {
            throw new UnreadableTableException(
                    ReadingNote.of(NoteCode.FILE_NOT_READABLE, 0, "reason", unreadable.toString()), unreadable);
        }
    }

    private Table open(LineSource lines, TextEncoding encoding) throws IOException {
        try {
            return found(lines, encoding);
        } catch (UnreadableTableException refused) {
            lines.close();
            throw refused;
        }
    }

    private Table found(LineSource lines, TextEncoding encoding) {
        var counts = new LineCounts();
        var hint = lines.has(0) ? DialectDetection.hint(lines.line(0)) : Optional.<String>empty();
        var hintLine = hint.map(separator -> lines.line(0)).orElse("");
        if (hint.isPresent()) {
            lines.pass(1);
            counts.preamble(1);
        }
        var sample = sample(lines);
        if (sample.stream().allMatch(String::isBlank)) {
            throw new UnreadableTableException(ReadingNote.of(NoteCode.EMPTY_FILE, 1));
        }
        var dialect = DialectDetection.detect(sample, hint);
        var notes = new FileNotes(VietnameseText.isIn(sample));
        var layout = layout(sample, lines.number(), dialect, notes.isOfficeSheet());
        note(notes, encoding, hintLine, dialect);
        count(layout, counts, notes);
        lines.pass(Math.toIntExact(layout.bodyLine() - lines.number()));
        var records = new RecordAssembler(lines, dialect, layout.profiles(), limits.lineChars());
        return new Table(
                new Table.Source(records, lines, lines::controls, Table.Kind.TEXT),
                new Table.Opening(encoding, dialect, layout, notes),
                counts);
    }

    /** Looked at twice: only when the width is known are stray quotes recognised. */
    private TableLayout layout(List<String> sample, long firstLine, Dialect dialect, boolean officeSheet) {
        var first = records(LineSource.of(sample, firstLine), dialect, ColumnProfiles.none());
        refuseBlank(first);
        var known = LayoutDetection.detect(first, vocabulary::contains, officeSheet);
        var records = records(LineSource.of(sample, firstLine), dialect, known.profiles());
        refuseBlank(records);
        var layout = LayoutDetection.detect(records, vocabulary::contains, officeSheet);
        if (layout.width() > limits.columns()) {
            refuseWidth(layout, limits);
        }
        return layout;
    }

    /** Nothing but separators and quotes. */
    private static void refuseBlank(List<RawRecord> records) {
        if (records.stream().allMatch(RawRecord::isBlank)) {
            throw new UnreadableTableException(ReadingNote.of(NoteCode.EMPTY_FILE, 1));
        }
    }

    static void refuseWidth(TableLayout layout, ReadingLimits limits) {
        var values = Map.of(
                "line", Long.toString(layout.bodyLine()),
                "found", Integer.toString(layout.width()),
                "limit", Integer.toString(limits.columns()));
        throw new UnreadableTableException(new ReadingNote(NoteCode.TOO_MANY_COLUMNS, layout.bodyLine(), values));
    }

    private List<RawRecord> records(LineSource sample, Dialect dialect, ColumnProfiles known) {
        var assembler = new RecordAssembler(sample, dialect, known, limits.lineChars());
        var records = new ArrayList<RawRecord>();
        while (assembler.hasNext()) {
            records.add(assembler.next());
        }
        return records;
    }

    private static List<String> sample(LineSource lines) {
        var sample = new ArrayList<String>();
        var chars = 0;
        while (sample.size() < SAMPLE_LINES && chars < SAMPLE_CHARS && lines.has(sample.size())) {
            var line = lines.line(sample.size());
            chars += line.length();
            sample.add(line);
        }
        return sample;
    }

    static void note(FileNotes notes, TextEncoding encoding, String hintLine, Dialect dialect) {
        if (encoding.isLegacy()) {
            var code = encoding.isLegacyInsideUnicode() ? NoteCode.LEGACY_LETTERS : NoteCode.LEGACY_ENCODING;
            notes.add(ReadingNote.of(code, 0, "encoding", encoding.name()));
        }
        if (!hintLine.isEmpty()) {
            notes.add(ReadingNote.of(NoteCode.SEPARATOR_HINT, 1, "found", hintLine));
        }
        if (dialect.wrapped()) {
            notes.add(ReadingNote.of(NoteCode.LINES_WRAPPED, 0));
        }
    }

    static void count(TableLayout layout, LineCounts counts, FileNotes notes) {
        for (var record : layout.preamble()) {
            counts.preamble(record.physicalLines());
            notes.add(ReadingNote.of(NoteCode.PREAMBLE, record.line(), "text", record.text()));
        }
        counts.header(layout.headerLines());
        counts.blank(layout.blankLines());
        layout.notes().forEach(notes::add);
    }

    private TextEncoding encoding(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return EncodingDetection.detect(bytes);
        }
    }

    private LineSource lines(Path file, TextEncoding encoding) throws IOException {
        var bytes = Files.newInputStream(file);
        bytes.skipNBytes(encoding.markBytes());
        return new LineSource(encoding.utf8(bytes), encoding::letters, limits.lineChars());
    }

    private void refuseAbove(long bytes) {
        if (bytes > limits.fileBytes()) {
            var values = Map.of("found", Long.toString(bytes), "limit", Long.toString(limits.fileBytes()));
            throw new UnreadableTableException(new ReadingNote(NoteCode.FILE_TOO_LARGE, 0, values));
        }
    }
}

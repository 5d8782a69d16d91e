package vn.tonghop.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.tonghop.table.dialect.DialectDetection;
import vn.tonghop.table.encoding.EncodingDetection;
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
import vn.tonghop.table.record.RawRecord.Quotes;
import vn.tonghop.table.record.RecordAssembler;
import vn.tonghop.table.text.LineSource;

/** Opens a file of lines, understood from all of its bytes and from its first lines. */
final class TextReader {

    private static final int SAMPLE_LINES = 600;
    private static final int SAMPLE_CHARS = 1 << 20;

    private final ReadingLimits limits;
    private final HeaderVocabulary vocabulary;

    TextReader(ReadingLimits limits, HeaderVocabulary vocabulary) {
        this.limits = limits;
        this.vocabulary = vocabulary;
    }

    /** The table in a text, at its first row; the lines that were looked at to find it are not cut or taken apart again. */
    Table open(TextFile file) throws IOException {
        var encoding = EncodingDetection.detect(file.bytes().from(0));
        var lines = file.lines(encoding);
        var hint = lines.has(0) ? DialectDetection.hint(lines.line(0)) : Optional.<String>empty();
        var hintLine = hint.map(separator -> lines.line(0)).orElse("");
        if (hint.isPresent()) {
            lines.pass(1);
        }
        var sample = sample(lines);
        if (sample.stream().allMatch(String::isBlank)) {
            throw new UnreadableTableException(ReadingNote.of(NoteCode.EMPTY_FILE, 1));
        }
        var names = vocabulary.remembering();
        var dialect = DialectDetection.detect(sample, hint, names);
        var officeSheet = VietnameseText.isIn(sample);
        var looked = look(sample, lines.number(), dialect, officeSheet, names);
        limits.refuseColumns(looked.layout().width(), looked.layout().bodyLine());
        var known = new Understanding(encoding, hintLine, Optional.empty(), dialect, looked.layout(), officeSheet);
        return new Table(file, known, file.records(known, lines, looked.rows()));
    }

    /**
     * What was found in the sample.
     *
     * @param rows its records, if each of them is the same now that the layout is known; none otherwise
     */
    private record Look(TableLayout layout, List<RawRecord> rows) {}

    /** Looked at twice if need be: only when the width is known are stray quotes recognised. */
    private Look look(
            List<String> sample, long firstLine, Dialect dialect, boolean officeSheet, Predicate<String> names) {
        var first = records(LineSource.of(sample, firstLine), dialect, ColumnProfiles.none());
        var known = layout(first, officeSheet, names);
        if (first.stream().allMatch(record -> isCertain(record, dialect, known))) {
            return new Look(known, first);
        }
        var records = records(LineSource.of(sample, firstLine), dialect, known.profiles());
        return new Look(records.equals(first) ? known : layout(records, officeSheet, names), List.of());
    }

    /** Whether a record is the same once the width is known: it has no quotes, or regular ones and as many cells. */
    private static boolean isCertain(RawRecord record, Dialect dialect, TableLayout known) {
        return record.source().indexOf(dialect.quote()) < 0
                || (record.quotes() == Quotes.REGULAR
                        && record.physicalLines() == 1
                        && record.cells().size() == known.profiles().columns());
    }

    private static TableLayout layout(List<RawRecord> records, boolean officeSheet, Predicate<String> names) {
        if (records.stream().allMatch(RawRecord::isBlank)) {
            throw new UnreadableTableException(ReadingNote.of(NoteCode.EMPTY_FILE, 1));
        }
        return LayoutDetection.detect(records, names, officeSheet);
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
}

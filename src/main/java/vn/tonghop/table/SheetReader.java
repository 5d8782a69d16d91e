package vn.tonghop.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.Sheet;
import vn.tonghop.table.encoding.EncodingDetection;
import vn.tonghop.table.encoding.VietnameseText;
import vn.tonghop.table.layout.LayoutDetection;
import vn.tonghop.table.layout.TableLayout;
import vn.tonghop.table.note.NoteCode;
import vn.tonghop.table.note.ReadingLimits;
import vn.tonghop.table.note.ReadingNote;
import vn.tonghop.table.note.UnreadableTableException;
import vn.tonghop.table.record.Dialect;
import vn.tonghop.table.record.RawRecord;
import vn.tonghop.table.workbook.Workbook;
import vn.tonghop.table.workbook.ZipContent;

/**
 * The table in a workbook: that of the first visible sheet whose header has at least two of the expected names, else of the
 * first sheet that is not blank.
 */
final class SheetReader {

    private static final int SAMPLE_ROWS = 600;
    private static final int ENOUGH_NAMES = 2;
    private static final String NAME = "Excel (XLSX)";

    private final ReadingLimits limits;
    private final HeaderVocabulary vocabulary;

    SheetReader(ReadingLimits limits, HeaderVocabulary vocabulary) {
        this.limits = limits;
        this.vocabulary = vocabulary;
    }

    /** The table in a ZIP file; empty if the file is so damaged that it cannot be told what it is. */
    Optional<Table> open(Path file) {
        try {
            var content = ZipContent.of(file);
            if (content != ZipContent.WORKBOOK) {
                throw new UnreadableTableException(ReadingNote.of(NoteCode.BINARY_CONTENT, 1, "kind", content.name()));
            }
            if (!ZipContent.fits(file, limits.fileBytes())) {
                throw new UnreadableTableException(
                        ReadingNote.of(NoteCode.WORKBOOK_TOO_LARGE, 0, "limit", Long.toString(limits.fileBytes())));
            }
            return Optional.of(table(Workbook.open(file)));
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    private Table table(Workbook workbook) throws IOException {
        try {
            return table(workbook, choose(workbook));
        } catch (IOException | RuntimeException refused) {
            workbook.close();
            throw refused;
        }
    }

    /** A sheet with its first rows and where its table is. */
    private record Found(Sheet sheet, List<RawRecord> sample, TableLayout layout) {

        String text() {
            return sample.stream().map(RawRecord::source).collect(Collectors.joining("\n"));
        }

        int width() {
            return sample.get(0).cells().size();
        }
    }

    private Found choose(Workbook workbook) throws IOException {
        var filled = new ArrayList<Found>();
        for (var sheet : workbook.sheets()) {
            var sample = workbook.sample(sheet, SAMPLE_ROWS);
            if (!sample.stream().allMatch(RawRecord::isBlank)) {
                var found = new Found(sheet, sample, layout(sample));
                if (found.layout().header().stream()
                                .filter(vocabulary::contains)
                                .count()
                        >= ENOUGH_NAMES) {
                    return found;
                }
                filled.add(found);
            }
        }
        if (filled.isEmpty()) {
            throw new UnreadableTableException(ReadingNote.of(NoteCode.EMPTY_FILE, 1));
        }
        return filled.get(0);
    }

    private TableLayout layout(List<RawRecord> sample) {
        var layout = LayoutDetection.detect(sample, vocabulary::contains, true);
        if (layout.width() > limits.columns()) {
            TableReader.refuseWidth(layout, limits);
        }
        return layout;
    }

    private Table table(Workbook workbook, Found found) throws IOException {
        var encoding = EncodingDetection.ofUnicode(NAME, found.text());
        var notes = new FileNotes(VietnameseText.isIn(List.of(encoding.letters(found.text()))));
        var layout = encoding.isLegacy() ? layout(decoded(found, encoding::letters)) : found.layout();
        var counts = new LineCounts();
        notes.add(new ReadingNote(
                NoteCode.SHEET_READ, 0, Map.of("sheet", found.sheet().getName())));
        TableReader.note(notes, encoding, "", Dialect.RFC_4180);
        TableReader.count(layout, counts, notes);
        var rows =
                workbook.rows(found.sheet(), encoding::letters, found.width()).from(layout.bodyLine());
        return new Table(
                new Table.Source(rows, workbook, () -> 0, Table.Kind.SHEET),
                new Table.Opening(encoding, Dialect.RFC_4180, layout, notes),
                counts);
    }

    private static List<RawRecord> decoded(Found found, java.util.function.UnaryOperator<String> letters) {
        return found.sample().stream()
                .map(record -> record.with(record.cells().stream().map(letters).toList()))
                .toList();
    }
}

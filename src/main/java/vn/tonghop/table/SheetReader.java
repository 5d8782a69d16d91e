package vn.tonghop.table;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import vn.tonghop.table.Understanding.SheetPlace;
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
import vn.tonghop.table.workbook.ZipParts;

/**
 * The table in a workbook: that of the visible sheet whose header has most of the expected names, the first of equals, else of the
 * first sheet that is not blank. A sheet that only explains a form, or is the model of one, is passed over where another one holds it.
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

    /**
     * The table in a ZIP file; empty if the file is so damaged that it cannot be told what it is.
     *
     * @throws UnreadableTableException if it is no workbook, too large or damaged
     */
    Optional<Table> open(SeekableByteChannel file, SheetChoice choice) throws IOException {
        ZipParts parts;
        try {
            parts = new ZipParts(file);
        } catch (IOException damaged) {
            return Optional.empty();
        }
        try {
            refuseUnlessWorkbook(parts);
            var workbook = Workbook.of(parts);
            return Optional.of(table(workbook, () -> understand(workbook, choice)));
        } catch (IOException damaged) {
            parts.close();
            throw Workbook.damaged(damaged);
        } catch (RuntimeException refused) {
            parts.close();
            throw refused;
        }
    }

    private void refuseUnlessWorkbook(ZipParts parts) throws IOException {
        var content = ZipContent.of(parts);
        if (content != ZipContent.WORKBOOK) {
            throw new UnreadableTableException(ReadingNote.of(NoteCode.BINARY_CONTENT, 1, "kind", content.name()));
        }
        if (!ZipContent.fits(parts, limits.fileBytes())) {
            throw new UnreadableTableException(
                    ReadingNote.of(NoteCode.WORKBOOK_TOO_LARGE, 0, "limit", Long.toString(limits.fileBytes())));
        }
    }

    /** The table in a workbook that has been judged and understood before. */
    static Table open(SeekableByteChannel file, Understanding known) throws IOException {
        return table(Workbook.of(new ZipParts(file)), () -> known);
    }

    private static Table table(Workbook workbook, Supplier<Understanding> understanding) throws IOException {
        try {
            return new Table(new SheetFile(workbook), understanding.get());
        } catch (RuntimeException refused) {
            workbook.close();
            throw refused;
        }
    }

    private FoundSheet choose(Workbook workbook, SheetChoice choice) {
        var filled = filled(workbook);
        if (filled.isEmpty()) {
            throw new UnreadableTableException(ReadingNote.of(NoteCode.EMPTY_FILE, 1));
        }
        var forms = filled.stream().filter(found -> !form(found).isGuide()).toList();
        var eligible = forms.stream().anyMatch(found -> names(found) >= ENOUGH_NAMES) ? withoutModels(forms) : filled;
        var best = eligible.get(0);
        for (var found : eligible) {
            best = names(found) >= ENOUGH_NAMES && names(found) > names(best) ? found : best;
        }
        return meant(best, eligible, choice);
    }

    /** The best sheet, or the one that is meant of those that hold the same form. */
    private FoundSheet meant(FoundSheet best, List<FoundSheet> eligible, SheetChoice choice) {
        var same = eligible.stream()
                .filter(found -> form(found).isLike(form(best)))
                .toList();
        var meant = choice.among(same.stream().map(FoundSheet::candidate).toList());
        if (meant.isEmpty()) {
            return best.besides(eligible, List.of());
        }
        var chosen = same.get(meant.getAsInt());
        var aside = same.stream().filter(found -> !found.isAt(chosen)).toList();
        var others = eligible.stream()
                .filter(found -> aside.stream().noneMatch(found::isAt))
                .toList();
        return chosen.besides(others, aside);
    }

    /** Without the models of other sheets; where every sheet looks like one, none is. */
    private List<FoundSheet> withoutModels(List<FoundSheet> forms) {
        var own = forms.stream()
                .filter(found ->
                        names(found) < ENOUGH_NAMES || forms.stream().noneMatch(other -> isModel(found, other)))
                .toList();
        return own.isEmpty() ? forms : own;
    }

    private boolean isModel(FoundSheet found, FoundSheet other) {
        return found.place().index() != other.place().index() && form(found).isModelOf(form(other));
    }

    private FormSheet form(FoundSheet found) {
        return new FormSheet(vocabulary, found.place().name(), found.sample(), found.layout());
    }

    private List<FoundSheet> filled(Workbook workbook) {
        var filled = new ArrayList<FoundSheet>();
        var sheets = workbook.sheets();
        for (var index = 0; index < sheets.size(); index++) {
            var sample = workbook.sample(sheets.get(index), SAMPLE_ROWS);
            if (!sample.stream().allMatch(RawRecord::isBlank)) {
                var cells = sample.get(0).cells().size();
                var place = new SheetPlace(index, sheets.get(index).name(), cells, List.of(), List.of());
                filled.add(new FoundSheet(place, sample, layout(sample)));
            }
        }
        return filled;
    }

    private long names(FoundSheet found) {
        return form(found).names();
    }

    private TableLayout layout(List<RawRecord> sample) {
        var layout = LayoutDetection.detect(sample, vocabulary::contains, true);
        limits.refuseColumns(layout.width(), layout.bodyLine());
        return layout;
    }

    private Understanding understand(Workbook workbook, SheetChoice choice) {
        var found = choose(workbook, choice);
        var encoding = EncodingDetection.ofUnicode(NAME, found.text());
        var officeSheet = VietnameseText.isIn(List.of(encoding.letters(found.text())));
        var layout = encoding.isLegacy() ? layout(decoded(found, encoding::letters)) : found.layout();
        return new Understanding(encoding, "", Optional.of(found.place()), Dialect.RFC_4180, layout, officeSheet);
    }

    private static List<RawRecord> decoded(FoundSheet found, UnaryOperator<String> letters) {
        return found.sample().stream()
                .map(record -> record.with(record.cells().stream().map(letters).toList()))
                .toList();
    }
}

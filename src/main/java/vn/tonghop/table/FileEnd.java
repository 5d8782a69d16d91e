package vn.tonghop.table;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.table.layout.RowKind;
import vn.tonghop.table.layout.TableLayout;
import vn.tonghop.table.note.NoteCode;
import vn.tonghop.table.note.ReadingNote;
import vn.tonghop.table.record.Dialect;
import vn.tonghop.table.record.LineScan;
import vn.tonghop.table.record.RawRecord;
import vn.tonghop.table.record.RawRecord.Quotes;

/**
 * Watches the rows of a text go by and tells at its end whether it is a copy that broke off: inside a quote, or in a last line
 * that has no line end and fewer cells than the others. Memory does not grow with the file.
 */
final class FileEnd {

    /** First cells kept for comparison; a file with more tells no more by them. */
    private static final int MOST_BEGINNINGS = 500;

    private final TableLayout layout;
    private final Dialect dialect;
    private final boolean officeSheet;
    private final Set<String> beginnings = new HashSet<>();
    /** Whether lines that are no rows have separators too, as a spreadsheet writes them. */
    private boolean padded;

    private int fewest;
    private @Nullable RawRecord last;
    private @Nullable RawRecord open;

    FileEnd(Understanding known) {
        this.layout = known.layout();
        this.dialect = known.dialect();
        this.officeSheet = known.officeSheet();
        this.fewest = layout.width();
    }

    /** Looks at the next row. */
    void see(RawRecord record) {
        if (record.isBlank()) {
            padded |= record.cells().size() > 1;
            return;
        }
        remember();
        last = record;
        if (isOpen(record)) {
            open = record;
        } else if (open != null && isWhole(record)) {
            open = null;
        }
    }

    /** What is to be said once the last row has been seen; {@code lineEnd} tells whether the last line has a line end. */
    Optional<ReadingNote> note(boolean lineEnd) {
        var end = last;
        if (end == null) {
            return Optional.empty();
        }
        var inQuote = open;
        if (inQuote != null) {
            return Optional.of(about(NoteCode.BROKEN_OFF, inQuote));
        }
        if (lineEnd) {
            return Optional.empty();
        }
        if (isCutShort(end)) {
            return Optional.of(about(NoteCode.BROKEN_OFF, end));
        }
        return officeSheet && layout.width() > 1 && RowKind.of(end, layout, true) == RowKind.DATA
                ? Optional.of(about(NoteCode.LAST_LINE_OPEN, end))
                : Optional.empty();
    }

    private ReadingNote about(NoteCode code, RawRecord record) {
        var last = record.extent() < layout.width() ? "" : record.cells().get(record.extent() - 1);
        return new ReadingNote(code, record.line(), Map.of("text", record.text(), "last", last));
    }

    /** The row before the last one is known to be whole: its line has an end. */
    private void remember() {
        var before = last;
        if (before == null) {
            return;
        }
        if (RowKind.of(before, layout, officeSheet) != RowKind.DATA) {
            padded |= before.cells().size() > 1;
            return;
        }
        fewest = Math.min(fewest, before.cells().size());
        if (beginnings.size() < MOST_BEGINNINGS) {
            beginnings.add(beginning(before));
        }
    }

    private boolean isOpen(RawRecord record) {
        return isIrregular(record) && LineScan.of(record.source(), dialect) == LineScan.OPEN;
    }

    private static boolean isIrregular(RawRecord record) {
        return record.quotes() == Quotes.STRAY || record.quotes() == Quotes.UNCLOSED || !record.certain();
    }

    private boolean isWhole(RawRecord record) {
        return fits(record) || RowKind.of(record, layout, officeSheet) == RowKind.SIGNATURE;
    }

    private boolean fits(RawRecord record) {
        return record.cells().size() >= layout.width();
    }

    private boolean isCutShort(RawRecord record) {
        if (isIrregular(record)) {
            return true;
        }
        if (record.cells().size() >= fewest) {
            return false;
        }
        if (startsLikeARow(record)) {
            return true;
        }
        if (record.cells().size() == 1) {
            return beginning(record).indexOf(' ') < 0;
        }
        return padded || RowKind.of(record, layout, officeSheet) != RowKind.SIGNATURE;
    }

    /** Whether its first cell is the beginning of one that stood there before, or begins with the same word. */
    private boolean startsLikeARow(RawRecord record) {
        var begun = beginning(record);
        return beginnings.stream()
                .anyMatch(earlier -> !begun.isEmpty()
                        && (earlier.startsWith(begun) || firstWord(earlier).equals(firstWord(begun))));
    }

    private static String beginning(RawRecord record) {
        return record.cells().isEmpty() ? "" : record.cells().get(0).strip();
    }

    private static String firstWord(String text) {
        var blank = text.indexOf(' ');
        return blank < 0 ? text : text.substring(0, blank);
    }
}

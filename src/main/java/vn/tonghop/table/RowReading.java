package vn.tonghop.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.tonghop.table.layout.TableLayout;
import vn.tonghop.table.note.NoteCode;
import vn.tonghop.table.note.ReadingNote;
import vn.tonghop.table.record.Dialect;
import vn.tonghop.table.record.OtherQuote;
import vn.tonghop.table.record.OtherSeparator;
import vn.tonghop.table.record.RawRecord;
import vn.tonghop.table.record.RawRecord.Quotes;
import vn.tonghop.table.record.RowFit;

/** Makes a row of the table from what was written in its place, or says that it cannot. */
final class RowReading {

    private static final List<String> OTHER_SEPARATORS = List.of(";", "\t", "|", ",", " ");

    private static final int MOST_SHIFTED = 2;
    private static final Pattern UP_TO_THOUSANDS = Pattern.compile("[1-9]\\d{0,2}");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{3}");

    private final TableLayout layout;
    private final Dialect dialect;
    private final int cells;

    private final boolean officeSheet;

    RowReading(TableLayout layout, Dialect dialect, boolean officeSheet) {
        this.layout = layout;
        this.dialect = dialect;
        this.officeSheet = officeSheet;
        this.cells = layout.profiles().columns();
    }

    /** Whether the record has as many cells as the table, apart from blank ones at its end. */
    boolean fits(RawRecord record) {
        return (record.cells().size() == cells || record.cells().size() == layout.width())
                ? record.cells().size() <= layout.width() || record.extent() <= layout.width()
                : record.cells().size() > layout.width() && record.extent() <= layout.width() && !isShifted(record);
    }

    /** Whether an empty cell in the middle, rather than at the end, makes the row a cell or two too long. */
    private boolean isShifted(RawRecord record) {
        var found = record.cells();
        if (found.size() > cells + MOST_SHIFTED || record.filled() == record.extent()) {
            return false;
        }
        return RowFit.fit(found, layout.profiles(), dialect.separator())
                .filter(fit -> !fit.clear()
                        || !fit.cells().equals(found.subList(0, fit.cells().size())))
                .isPresent();
    }

    TableLine read(RawRecord record) {
        if (isNumberSplit(record)) {
            var note = ReadingNote.cells(
                    NoteCode.CELLS_TOO_MANY,
                    record.line(),
                    layout.width(),
                    record.cells().size());
            return noted(record, toWidth(record.cells()), false, List.of(note));
        }
        var quotedOtherwise = OtherQuote.cells(record.source(), dialect, layout.profiles());
        if (quotedOtherwise.isPresent()) {
            var found = dialect.quote() == '"' ? "'" : "\"";
            var note = ReadingNote.of(NoteCode.OTHER_QUOTE, record.line(), "found", found);
            return noted(record, toWidth(quotedOtherwise.get()), true, List.of(note));
        }
        if (fits(record)) {
            var row = toWidth(record.cells());
            return record.quotes() == Quotes.REGULAR && record.source().indexOf('?') < 0
                    ? new TableLine.Row(record.line(), record.physicalLines(), row, record.source(), List.of())
                    : noted(record, row, record.certain(), notes(record));
        }
        return record.cells().size() > layout.width() ? tooMany(record) : tooFew(record);
    }

    /** Whether the comma of thousands in an unquoted number (1,046) made a row longer, even where its last cell is empty. */
    private boolean isNumberSplit(RawRecord record) {
        if (!officeSheet
                || !dialect.separator().equals(",")
                || record.cells().size() <= Math.max(cells, layout.width())) {
            return false;
        }
        var found = record.cells();
        return IntStream.range(1, found.size())
                .anyMatch(column -> THOUSANDS.matcher(found.get(column)).matches()
                        && UP_TO_THOUSANDS.matcher(found.get(column - 1)).matches()
                        && record.source().contains(found.get(column - 1) + "," + found.get(column)));
    }

    /** Cells cut or filled up to the width of the table. */
    List<String> toWidth(List<String> found) {
        if (found.size() == layout.width()) {
            return found;
        }
        var row = new ArrayList<>(found.subList(0, Math.min(layout.width(), found.size())));
        while (row.size() < layout.width()) {
            row.add("");
        }
        return row;
    }

    List<ReadingNote> notes(RawRecord record) {
        var notes = new ArrayList<ReadingNote>();
        switch (record.quotes()) {
            case STRAY -> notes.add(ReadingNote.of(NoteCode.STRAY_QUOTE, record.line()));
            case UNCLOSED -> notes.add(ReadingNote.of(NoteCode.UNCLOSED_QUOTE, record.line()));
            case WRAPPED -> notes.add(ReadingNote.of(NoteCode.WRAPPED_ROW, record.line()));
            case REGULAR -> {}
        }
        LostLetters.firstIn(record.source())
                .ifPresent(word -> notes.add(ReadingNote.of(NoteCode.LOST_LETTERS, record.line(), "word", word)));
        return notes;
    }

    private TableLine tooMany(RawRecord record) {
        var found = record.cells().subList(0, Math.max(record.extent(), layout.width() + 1));
        var fit = RowFit.fit(found, layout.profiles(), dialect.separator());
        var notes = notes(record);
        notes.add(ReadingNote.cells(NoteCode.CELLS_TOO_MANY, record.line(), layout.width(), found.size()));
        if (fit.isEmpty()) {
            return noted(record, found, false, notes);
        }
        var nothingJoined = filled(fit.get().cells()) == record.filled();
        return noted(record, toWidth(fit.get().cells()), fit.get().clear() && nothingJoined, notes);
    }

    private TableLine tooFew(RawRecord record) {
        var otherwise = record.filled() * 2 <= layout.width() ? otherSeparator(record) : Optional.<TableLine>empty();
        if (otherwise.isPresent()) {
            return otherwise.get();
        }
        var notes = notes(record);
        notes.add(ReadingNote.cells(
                NoteCode.CELLS_TOO_FEW,
                record.line(),
                layout.width(),
                record.cells().size()));
        var fit = RowFit.fit(record.cells(), layout.profiles(), dialect.separator());
        if (fit.isEmpty()) {
            return noted(record, toWidth(record.cells()), false, notes);
        }
        var onlyAtEnd = startsWith(fit.get().cells(), record.cells());
        return noted(record, toWidth(fit.get().cells()), fit.get().clear() && onlyAtEnd, notes);
    }

    /** A row that someone separated by blanks or semicolons while the rest of the file has commas. */
    Optional<TableLine> otherSeparator(RawRecord record) {
        for (var separator : OTHER_SEPARATORS) {
            if (separator.equals(dialect.separator()) || !record.source().contains(separator)) {
                continue;
            }
            var parts = OtherSeparator.cells(record.source(), dialect.separatedBy(separator), layout.profiles());
            if (parts.isPresent()) {
                var name = separator.equals(" ") ? "dấu cách" : separator.equals("\t") ? "tab" : separator;
                var notes = List.of(ReadingNote.of(NoteCode.OTHER_SEPARATOR, record.line(), "found", name));
                return Optional.of(
                        noted(record, toWidth(parts.get().cells()), parts.get().clear(), notes));
            }
        }
        return Optional.empty();
    }

    private static boolean startsWith(List<String> row, List<String> start) {
        return row.size() >= start.size() && row.subList(0, start.size()).equals(start);
    }

    private static long filled(List<String> row) {
        return row.stream().filter(cell -> !cell.isBlank()).count();
    }

    private static TableLine noted(RawRecord record, List<String> row, boolean certain, List<ReadingNote> notes) {
        return certain
                ? new TableLine.Row(record.line(), record.physicalLines(), row, record.source(), notes)
                : new TableLine.Broken(record.line(), record.physicalLines(), row, record.source(), notes);
    }
}

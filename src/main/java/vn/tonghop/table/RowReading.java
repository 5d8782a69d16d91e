package vn.tonghop.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tonghop.table.layout.RowKind;
import vn.tonghop.table.layout.TableLayout;
import vn.tonghop.table.note.NoteCode;
import vn.tonghop.table.note.ReadingNote;
import vn.tonghop.table.record.Dialect;
import vn.tonghop.table.record.LostSeparator;
import vn.tonghop.table.record.OtherQuote;
import vn.tonghop.table.record.OtherSeparator;
import vn.tonghop.table.record.RawRecord;
import vn.tonghop.table.record.RawRecord.Quotes;
import vn.tonghop.table.record.RowFit;
import vn.tonghop.table.record.SplitNumber;

/** Makes a row of the table from what was written in its place, or says that it cannot. */
final class RowReading {

    private static final int MOST_SHIFTED = 2;

    private final TableLayout layout;
    private final Dialect dialect;
    private final int cells;
    private final boolean officeSheet;
    private final LostSeparator lostSeparator;
    private final SplitNumber splitNumber;
    private final RowNotes rowNotes;

    RowReading(TableLayout layout, Dialect dialect, boolean officeSheet) {
        this.layout = layout;
        this.dialect = dialect;
        this.officeSheet = officeSheet;
        this.cells = layout.profiles().columns();
        this.lostSeparator = new LostSeparator(dialect, layout.profiles());
        this.rowNotes = new RowNotes(layout);
        this.splitNumber = new SplitNumber(layout.header(), Math.max(cells, layout.width()));
    }

    /** Whether the record has as many cells as the table, apart from blank ones at its end. */
    boolean fits(RawRecord record) {
        return (record.cells().size() == cells || record.cells().size() == layout.width())
                ? record.cells().size() <= layout.width() || record.extent() <= layout.width()
                : record.cells().size() > layout.width() && record.extent() <= layout.width() && !isShifted(record);
    }

    /** Whether a row below the signatures goes on with them. */
    boolean goesOnSigning(RawRecord record) {
        return RowKind.goesOnSigning(record, layout);
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
        var found = record.cells().size();
        if (officeSheet && dialect.separator().equals(",") && splitNumber.isIn(record)) {
            var note = ReadingNote.cells(NoteCode.CELLS_TOO_MANY, record.line(), layout.width(), found);
            return asWritten(record, toWidth(record.cells()), false, List.of(note));
        }
        var quotedOtherwise = OtherQuote.cells(record.source(), dialect, layout.profiles());
        if (quotedOtherwise.isPresent()) {
            var mark = dialect.quote() == '"' ? "'" : "\"";
            var note = ReadingNote.of(NoteCode.OTHER_QUOTE, record.line(), "found", mark);
            return read(record, toWidth(quotedOtherwise.get()), true, List.of(note));
        }
        if (fits(record)) {
            var row = toWidth(record.cells());
            return record.quotes() == Quotes.REGULAR && record.source().indexOf('?') < 0
                    ? asWritten(record, row, true, List.of())
                    : asWritten(record, row, record.certain(), rowNotes.of(record));
        }
        return found > layout.width() ? tooMany(record) : tooFew(record);
    }

    /**
     * The cells of a row that its sender meant. Empty ones beyond the table are a slip of one row where all others are alike,
     * and a margin in the sheet of an office.
     */
    List<String> written(RawRecord record) {
        var found = record.cells();
        var beyond = found.size() > layout.width() && record.extent() <= layout.width();
        return beyond
                        && (officeSheet
                                || (found.size() > cells && layout.profiles().isEven()))
                ? found.subList(0, layout.width())
                : found;
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

    private TableLine tooMany(RawRecord record) {
        var found = record.cells().subList(0, Math.max(record.extent(), layout.width() + 1));
        var fit = RowFit.fit(found, layout.profiles(), dialect.separator());
        var notes = rowNotes.of(record);
        notes.add(ReadingNote.cells(NoteCode.CELLS_TOO_MANY, record.line(), layout.width(), found.size()));
        if (fit.isEmpty()) {
            return asWritten(record, found, false, notes);
        }
        var nothingJoined = filled(fit.get().cells()) == record.filled();
        var certain = fit.get().clear() && nothingJoined;
        return certain || (nothingJoined && layout.profiles().isEven())
                ? read(record, toWidth(fit.get().cells()), certain, notes)
                : asWritten(record, toWidth(fit.get().cells()), false, notes);
    }

    private TableLine tooFew(RawRecord record) {
        var otherwise = record.filled() * 2 <= layout.width() ? otherSeparator(record) : Optional.<TableLine>empty();
        if (otherwise.isPresent()) {
            return otherwise.get();
        }
        var notes = rowNotes.of(record);
        notes.add(ReadingNote.cells(
                NoteCode.CELLS_TOO_FEW,
                record.line(),
                layout.width(),
                record.cells().size()));
        var fit = RowFit.fit(record.cells(), layout.profiles(), dialect.separator());
        var onlyAtEnd =
                fit.filter(found -> startsWith(found.cells(), record.cells())).isPresent();
        if (onlyAtEnd && isLostAtEnd(record)) {
            return read(record, toWidth(record.cells()), fit.get().clear(), notes);
        }
        var certain = onlyAtEnd && fit.get().clear();
        var whole = certain ? Optional.<List<String>>empty() : lostSeparator.inside(record.cells());
        return whole.isPresent()
                ? read(record, toWidth(whole.get()), false, notes)
                : asWritten(record, toWidth(fit.map(RowFit.Fit::cells).orElse(record.cells())), certain, notes);
    }

    /** Whether the one row that lacks a cell lacks the last, which is empty nearly everywhere: its separator was lost. */
    private boolean isLostAtEnd(RawRecord record) {
        return layout.profiles().isEven()
                && record.cells().size() == cells - 1
                && layout.profiles().isMostlyEmpty(cells - 1);
    }

    /** A row that someone separated by blanks or semicolons while the rest of the file has commas. */
    Optional<TableLine> otherSeparator(RawRecord record) {
        return OtherSeparator.of(record.source(), dialect, layout.profiles()).map(found -> {
            var name = found.separator().equals(" ")
                    ? "dấu cách"
                    : found.separator().equals("\t") ? "tab" : found.separator();
            var notes = List.of(ReadingNote.of(NoteCode.OTHER_SEPARATOR, record.line(), "found", name));
            return read(record, toWidth(found.row().cells()), found.row().clear(), notes);
        });
    }

    private static boolean startsWith(List<String> row, List<String> start) {
        return row.size() >= start.size() && row.subList(0, start.size()).equals(start);
    }

    private static long filled(List<String> row) {
        return row.stream().filter(cell -> !cell.isBlank()).count();
    }

    /** A row that was made another one than its sender wrote: it has the cells that it was found to have. */
    private static TableLine read(RawRecord record, List<String> row, boolean certain, List<ReadingNote> notes) {
        return line(record, row, row, certain, notes);
    }

    /** A row with the cells that its sender wrote, brought to the width of the table. */
    private TableLine asWritten(RawRecord record, List<String> row, boolean certain, List<ReadingNote> notes) {
        return line(record, row, written(record), certain, notes);
    }

    private static TableLine line(
            RawRecord record, List<String> row, List<String> written, boolean certain, List<ReadingNote> notes) {
        return certain
                ? new TableLine.Row(record.line(), record.physicalLines(), row, written, record.source(), notes)
                : new TableLine.Broken(record.line(), record.physicalLines(), row, written, record.source(), notes);
    }
}

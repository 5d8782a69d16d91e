package vn.tonghop.table.record;

import java.util.List;
import java.util.Optional;
import vn.tonghop.table.note.NoteCode;
import vn.tonghop.table.note.ReadingNote;
import vn.tonghop.table.record.RawRecord.Quotes;
import vn.tonghop.table.text.LineSource;

/**
 * Puts physical lines together to rows. A quote that is never closed spoils only its own line: a row goes on over the
 * next line only if that explains the lines better than a stray quote does.
 */
public final class RecordAssembler implements Records {

    private final LineSource lines;
    private final Dialect dialect;
    private final ColumnProfiles profiles;
    private final CellSplitter splitter;
    private final OpenQuote openQuote;
    private final LostSeparator lostSeparator;

    /**
     * Rows of the given lines.
     *
     * @param profiles the columns of the table as far as they are known; none when nothing is known yet
     * @param limit most characters of a row
     */
    public RecordAssembler(LineSource lines, Dialect dialect, ColumnProfiles profiles, int limit) {
        this.lines = lines;
        this.dialect = dialect;
        this.profiles = profiles;
        this.splitter = new CellSplitter(dialect);
        this.openQuote = new OpenQuote(lines, dialect, profiles, limit);
        this.lostSeparator = new LostSeparator(dialect, profiles);
    }

    @Override
    public boolean hasNext() {
        return lines.has(0);
    }

    @Override
    public RawRecord next() {
        var number = lines.number();
        var line = lines.line(0);
        var record = line.indexOf(dialect.quote()) < 0
                ? new RawRecord(number, 1, line, splitter.split(line), Quotes.REGULAR, true)
                : withQuotes(number, line);
        lines.pass(record.physicalLines());
        return record;
    }

    @Override
    public List<ReadingNote> notes() {
        return lines.controls() == 0
                ? List.of()
                : List.of(ReadingNote.of(NoteCode.CONTROL_CHARACTERS, 0, "count", lines.controls()));
    }

    /** Nothing to do: the lines belong to the file that they come from. */
    @Override
    public void close() {}

    private RawRecord withQuotes(long number, String line) {
        if (dialect.wrapped() && isWrapped(line)) {
            var unwrapped = QuotedText.content(line.substring(1, line.length() - 1), dialect);
            return single(number, line, unwrapped);
        }
        var scan = LineScan.of(line, dialect);
        if (scan == LineScan.REGULAR) {
            return regular(number, line, line);
        }
        var whole = scan == LineScan.IRREGULAR ? withSeparator(number, line) : Optional.<RawRecord>empty();
        if (whole.isPresent()) {
            return whole.get();
        }
        var alone = QuoteRepair.repair(line, dialect, profiles);
        if (scan == LineScan.IRREGULAR && alone.isPresent() && !alone.get().unclosed()) {
            return corrected(number, line, line, alone);
        }
        if (alone.isEmpty()
                && (OtherSeparator.isWhole(line, dialect, profiles.columns())
                        || OtherSeparator.of(line, dialect, profiles).isPresent())) {
            return new RawRecord(number, 1, line, splitter.literal(line), Quotes.STRAY, false);
        }
        var joined = openQuote.follow(alone);
        if (joined.isPresent()) {
            var text = joined.get();
            return new RawRecord(number, text.lines(), text.text(), text.cells(), text.quotes(), text.certain());
        }
        return corrected(number, line, line, alone);
    }

    /** A row that ends with its line. */
    private RawRecord single(long number, String source, String line) {
        return LineScan.of(line, dialect) == LineScan.REGULAR
                ? regular(number, source, line)
                : repaired(number, source, line);
    }

    private RawRecord regular(long number, String source, String line) {
        var cells = splitter.split(line);
        if (profiles.columns() < 2 || cells.size() == profiles.columns()) {
            return new RawRecord(number, 1, source, cells, Quotes.REGULAR, true);
        }
        var wrapped = cells.size() == 1 ? splitContent(cells.get(0)) : cells;
        if (wrapped.size() == profiles.columns()) {
            return new RawRecord(number, 1, source, wrapped, Quotes.WRAPPED, true);
        }
        return cells.size() < profiles.columns()
                ? otherwise(number, source, line, cells)
                : new RawRecord(number, 1, source, cells, Quotes.REGULAR, true);
    }

    private List<String> splitContent(String content) {
        return LineScan.of(content, dialect) == LineScan.REGULAR ? splitter.split(content) : List.of(content);
    }

    private Optional<RawRecord> withSeparator(long number, String line) {
        return lostSeparator
                .besideQuote(line)
                .map(cells -> new RawRecord(number, 1, line, cells, Quotes.SEPARATOR_LOST, false));
    }

    /** Two stray quotes can look like a pair: then the line has too few cells unless they mean nothing. */
    private RawRecord otherwise(long number, String source, String line, List<String> cells) {
        return withSeparator(number, line)
                .orElseGet(() -> QuoteRepair.repair(line, dialect, profiles)
                        .filter(repair -> profiles.hasValuesInPlace(repair.cells()))
                        .map(repair ->
                                new RawRecord(number, 1, source, repair.cells(), quotes(repair), repair.certain()))
                        .orElseGet(() -> new RawRecord(number, 1, source, cells, Quotes.REGULAR, true)));
    }

    private RawRecord repaired(long number, String source, String line) {
        return corrected(number, source, line, QuoteRepair.repair(line, dialect, profiles));
    }

    private RawRecord corrected(long number, String source, String line, Optional<QuoteRepair.Repair> found) {
        return found.map(repair -> new RawRecord(number, 1, source, repair.cells(), quotes(repair), repair.certain()))
                .orElseGet(() -> new RawRecord(number, 1, source, splitter.literal(line), Quotes.STRAY, false));
    }

    private static Quotes quotes(QuoteRepair.Repair repair) {
        return repair.unclosed() ? Quotes.UNCLOSED : Quotes.STRAY;
    }

    private boolean isWrapped(String line) {
        return line.length() > 1
                && line.charAt(0) == dialect.quote()
                && line.charAt(line.length() - 1) == dialect.quote();
    }
}

package vn.tonghop.table.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import vn.tonghop.table.note.NoteCode;
import vn.tonghop.table.note.ReadingNote;
import vn.tonghop.table.record.ColumnProfiles;
import vn.tonghop.table.record.RawRecord;

/** Finds the table among the first rows of a sheet. */
public final class LayoutDetection {

    private static final int MOST_HEADER_ROWS = 3;
    private static final int FEW_ROWS = 3;

    private final List<RawRecord> rows;
    private final boolean officeSheet;
    private final int cells;
    private final ColumnProfiles all;

    private LayoutDetection(List<RawRecord> rows, boolean officeSheet) {
        this.rows = rows;
        this.officeSheet = officeSheet;
        this.cells = usualCells(rows);
        this.all = profiles(rows);
    }

    /**
     * The layout of a sheet that begins with these rows, of which at least one is not blank.
     *
     * @param known names of columns that are expected
     * @param officeSheet whether unnamed empty columns at the end are only a margin of the sheet
     */
    public static TableLayout detect(List<RawRecord> sample, Predicate<String> known, boolean officeSheet) {
        var rows = sample.stream().filter(record -> !record.isBlank()).toList();
        return new LayoutDetection(officeSheet ? rows : withoutDoubledSeparator(rows), officeSheet)
                .detect(sample, known);
    }

    private TableLayout detect(List<RawRecord> sample, Predicate<String> known) {
        var search = new HeaderSearch(rows, widest(rows), all, known);
        var place = search.find();
        var named = search.isHeader(place);
        var width = width(place, named);
        var body = place + (named ? headerRows(place, width) : 0);
        var profiles = profiles(from(body));
        var header = named ? new HeaderNames(rows.subList(place, body), width, profiles) : HeaderNames.none();
        var notes = new ArrayList<ReadingNote>(header.notes());
        if (!named) {
            notes.add(ReadingNote.of(NoteCode.NO_HEADER, rows.get(place).line()));
        }
        if (cells > width) {
            notes.add(ReadingNote.of(NoteCode.EMPTY_COLUMNS, rows.get(place).line(), "count", cells - width));
        }
        var bodyLine = body < rows.size() ? rows.get(body).line() : end(rows.get(body - 1));
        return new TableLayout(
                header.names(),
                headerCells(place, body, header.names().size()),
                named ? rows.get(place).line() : 0,
                bodyLine,
                width,
                List.copyOf(rows.subList(0, place)),
                lines(rows.subList(place, body)),
                blankLinesAbove(sample, bodyLine),
                profiles,
                notes);
    }

    /** All cells of a header of one row; in the sheet of an office empty ones at its end are a margin. */
    private int headerCells(int place, int body, int names) {
        var written = rows.get(place).cells().size();
        return officeSheet || body - place != 1 || names == 0 ? Math.min(names, written) : written;
    }

    /** A first row with one empty cell inside and one cell more than all others, that name it: a separator was doubled. */
    private static List<RawRecord> withoutDoubledSeparator(List<RawRecord> rows) {
        var first = rows.get(0);
        var cells = first.cells();
        var gap = cells.indexOf("");
        var others = rows.subList(1, rows.size());
        if (gap < 0
                || gap == cells.size() - 1
                || first.filled() != cells.size() - 1
                || others.size() < FEW_ROWS
                || !HeaderRows.onlyNames(first)
                || others.stream().anyMatch(row -> row.cells().size() != cells.size() - 1)) {
            return rows;
        }
        var names = new ArrayList<>(cells);
        names.remove(gap);
        var corrected = new ArrayList<>(rows);
        corrected.set(0, first.with(names));
        return corrected;
    }

    private int headerRows(int place, int width) {
        var count = 1;
        while (count < MOST_HEADER_ROWS && place + count < rows.size()) {
            var above = rows.get(place + count - 1);
            var below = rows.get(place + count);
            var rest = place + count + 1;
            if (!HeaderRows.continues(above, below, width, officeSheet, () -> profiles(from(rest)))) {
                break;
            }
            count++;
        }
        var next = place + count;
        var numbered = next < rows.size() && HeaderRows.isColumnNumbers(rows.get(next), () -> profiles(from(next + 1)));
        return numbered ? count + 1 : count;
    }

    /** As many columns as the header has, or more if several rows have more. */
    private int width(int place, boolean named) {
        var widest = widest(rows.subList(place, rows.size()));
        if (!named) {
            return officeSheet ? widest : Math.max(cells, widest);
        }
        var header = rows.get(place).extent();
        var body = rows.subList(place + 1, rows.size());
        var beyond = body.stream()
                .filter(row -> row.cells().size() == cells && row.extent() > header)
                .toList();
        var several = beyond.size() > 1 || beyond.size() * 2 > body.size();
        var inUse = several ? Math.max(header, widest(beyond)) : header;
        return officeSheet ? inUse : Math.max(inUse, rows.get(place).cells().size() >= cells ? cells : inUse);
    }

    private List<RawRecord> from(int place) {
        return place < rows.size() ? rows.subList(place, rows.size()) : List.of();
    }

    private ColumnProfiles profiles(List<RawRecord> body) {
        return new ColumnProfiles(
                cells,
                body.stream()
                        .filter(row -> row.filled() > 1 || cells == 1)
                        .map(RawRecord::cells)
                        .toList());
    }

    private int widest(List<RawRecord> among) {
        return among.stream()
                .filter(row -> row.cells().size() == cells)
                .mapToInt(RawRecord::extent)
                .max()
                .orElse(cells);
    }

    /** The number of cells most rows have; rows with more filled cells count more. */
    private static int usualCells(List<RawRecord> rows) {
        var weights = new HashMap<Integer, Integer>();
        for (var row : rows) {
            weights.merge(row.cells().size(), row.filled(), Integer::sum);
        }
        var usual = 1;
        for (var entry : weights.entrySet()) {
            usual = entry.getValue() > weights.getOrDefault(usual, 0) ? entry.getKey() : usual;
        }
        return usual;
    }

    private static int lines(List<RawRecord> records) {
        return records.stream().mapToInt(RawRecord::physicalLines).sum();
    }

    private static long end(RawRecord last) {
        return last.line() + last.physicalLines();
    }

    private static int blankLinesAbove(List<RawRecord> sample, long bodyLine) {
        return lines(sample.stream()
                .filter(record -> record.isBlank() && record.line() < bodyLine)
                .toList());
    }
}

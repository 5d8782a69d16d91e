package vn.tonghop.aggregation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.tonghop.submission.AcceptedRow;
import vn.tonghop.submission.AlikeRows;
import vn.tonghop.unit.UnitCode;

/**
 * Reads a list unit after unit, a few files at a time: a country has a million rows of a list, and no memory for them.
 *
 * @param <R> its rows
 */
final class RowsByUnit<R extends AcceptedRow> {

    /** A unit with more rows than this has them in the order of its files, because nobody could sort them in a small memory. */
    static final int MOST_SORTED = 50_000;

    private static final int MOST_AT_ONCE = 5_000;

    private final Class<R> type;
    private final ListedRows.Source source;
    private final Comparator<UnitCode> units;
    private final Comparator<R> order;

    RowsByUnit(Class<R> type, ListedRows.Source source, Comparator<UnitCode> units, Comparator<R> within) {
        this.type = type;
        this.source = source;
        this.units = units;
        this.order = Comparator.<R, UnitCode>comparing(AcceptedRow::unit, units).thenComparing(within);
    }

    /** Units that follow each other, the files in which their rows stand, and how many rows these are. */
    private record Part(Set<UnitCode> units, Set<Long> files, long rows) {

        private Part and(Part next) {
            var allUnits = new HashSet<>(units);
            allUnits.addAll(next.units);
            var allFiles = new TreeSet<>(files);
            allFiles.addAll(next.files);
            return new Part(allUnits, allFiles, rows + next.rows);
        }
    }

    /** The rows that those stand for. */
    Stream<R> of(List<AlikeRows> alike) {
        return parts(alike).stream().flatMap(this::read);
    }

    private List<Part> parts(List<AlikeRows> alike) {
        Map<UnitCode, Part> byUnit = new TreeMap<>(units);
        alike.forEach(rows -> byUnit.merge(rows.one().unit(), part(rows), Part::and));
        var parts = new ArrayList<Part>();
        for (var part : byUnit.values()) {
            var last = parts.size() - 1;
            if (last >= 0 && parts.get(last).rows() + part.rows() <= MOST_AT_ONCE) {
                parts.set(last, parts.get(last).and(part));
            } else {
                parts.add(part);
            }
        }
        return parts;
    }

    private static Part part(AlikeRows rows) {
        return new Part(Set.of(rows.one().unit()), Set.of(rows.one().source().submission()), rows.count());
    }

    private Stream<R> read(Part part) {
        var rows = part.rows() > MOST_SORTED
                ? part.files().stream().flatMap(this::byLine)
                : source.rowsOf(part.files(), type).stream();
        var own = rows.filter(row -> part.units().contains(row.unit()));
        return part.rows() > MOST_SORTED ? own : own.sorted(order);
    }

    private Stream<R> byLine(long file) {
        return Stream.iterate(
                        source.rowsBehind(file, 0, MOST_AT_ONCE, type),
                        rows -> !rows.isEmpty(),
                        rows -> source.rowsBehind(file, last(rows), MOST_AT_ONCE, type))
                .flatMap(List::stream);
    }

    private static long last(List<? extends AcceptedRow> rows) {
        return rows.get(rows.size() - 1).source().line();
    }
}

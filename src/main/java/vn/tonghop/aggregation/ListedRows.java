package vn.tonghop.aggregation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.indicator.Indicator.CountedFrom;
import vn.tonghop.submission.AcceptedRow;
import vn.tonghop.submission.AlikeRows;
import vn.tonghop.unit.UnitCode;

/** The rows of the lists of a period: how many there are of each sort, and each of them for whoever prints them. */
public final class ListedRows {

    private final Map<UnitCode, List<AlikeRows>> alike;
    private final Source source;

    /** Where the rows themselves are; asked at each call, so that nobody keeps them. */
    public interface Source {

        /** All rows of a list that is no longer than there are units, in the order of its form. */
        <R extends AcceptedRow> List<R> rows(Class<R> type);

        /** The rows of a list that stand in those files, in the order of its form. */
        <R extends AcceptedRow> List<R> rowsOf(Collection<Long> files, Class<R> type);

        /** The next rows of a list in one file by line, behind a line, at most so many. */
        <R extends AcceptedRow> List<R> rowsBehind(long file, long line, int most, Class<R> type);
    }

    public ListedRows(List<AlikeRows> alike, Source source) {
        this.alike =
                alike.stream().collect(Collectors.groupingBy(rows -> rows.one().unit()));
        this.source = source;
    }

    /** Of each sort how many there are. */
    public Stream<AlikeRows> alike() {
        return alike.values().stream().flatMap(List::stream);
    }

    /** How many rows of a unit surely add up to an indicator. */
    public long count(UnitCode unit, CountedFrom from) {
        return sum(of(unit).filter(rows -> rows.one().isCountedBy(from)));
    }

    /** How many rows of a unit it may have counted for an indicator. */
    public long most(UnitCode unit, CountedFrom from) {
        return sum(of(unit).filter(rows -> rows.one().mayBeCountedBy(from)));
    }

    /** How many rows one list has. */
    public long count(Class<? extends AcceptedRow> type) {
        return sum(alike().filter(rows -> type.isInstance(rows.one())));
    }

    /** The rows of a list that is no longer than there are units, in the order of its form. */
    public <R extends AcceptedRow> List<R> rows(Class<R> type) {
        return source.rows(type);
    }

    /**
     * The rows of one list, the units in that order and the rows of each in the other one, as long as a unit has not more of them
     * than {@link RowsByUnit#MOST_SORTED}; then in that of its files. A few are read at a time.
     */
    public <R extends AcceptedRow> Stream<R> rows(Class<R> type, Comparator<UnitCode> units, Comparator<R> within) {
        return new RowsByUnit<>(type, source, units, within)
                .of(alike().filter(rows -> type.isInstance(rows.one())).toList());
    }

    private Stream<AlikeRows> of(UnitCode unit) {
        return alike.getOrDefault(unit, List.of()).stream();
    }

    private static long sum(Stream<AlikeRows> rows) {
        return rows.mapToLong(AlikeRows::count).sum();
    }
}

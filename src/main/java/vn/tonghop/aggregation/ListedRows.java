package vn.tonghop.aggregation;

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
        <R extends AcceptedRow> List<R> rows(Class<R> type);
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

    /** The rows of one list in its order. */
    public <R extends AcceptedRow> List<R> rows(Class<R> type) {
        return source.rows(type);
    }

    private Stream<AlikeRows> of(UnitCode unit) {
        return alike.getOrDefault(unit, List.of()).stream();
    }

    private static long sum(Stream<AlikeRows> rows) {
        return rows.mapToLong(AlikeRows::count).sum();
    }
}

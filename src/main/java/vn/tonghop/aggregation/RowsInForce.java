package vn.tonghop.aggregation;

import java.util.List;
import java.util.stream.Stream;
import vn.tonghop.indicator.IndicatorCode;
import vn.tonghop.submission.AcceptedRow;
import vn.tonghop.submission.IndicatorRow;
import vn.tonghop.unit.UnitCode;

/**
 * Everything that counts for a period.
 *
 * @param reported what was reported for indicators
 * @param listed the rows of the lists, each list in the order of its form
 * @param sources the files that they stand in
 */
public record RowsInForce(List<IndicatorRow> reported, List<AcceptedRow> listed, List<SourceFile> sources) {

    public RowsInForce {
        reported = List.copyOf(reported);
        listed = List.copyOf(listed);
        sources = List.copyOf(sources);
    }

    /** Rows of all forms. */
    static RowsInForce of(List<AcceptedRow> rows, List<SourceFile> sources) {
        return new RowsInForce(
                rows.stream()
                        .filter(IndicatorRow.class::isInstance)
                        .map(IndicatorRow.class::cast)
                        .toList(),
                rows.stream().filter(row -> !(row instanceof IndicatorRow)).toList(),
                sources);
    }

    /** The units of which a figure of that indicator was refused. */
    Stream<UnitCode> unitsRefused(IndicatorCode indicator) {
        return sources.stream()
                .filter(source -> source.refused().contains(indicator.value()))
                .map(source -> source.unit().code());
    }

    public boolean isEmpty() {
        return sources.isEmpty();
    }
}

package vn.tonghop.aggregation;

import java.util.List;
import java.util.stream.Stream;
import vn.tonghop.indicator.IndicatorCode;
import vn.tonghop.submission.IndicatorRow;
import vn.tonghop.unit.UnitCode;

/**
 * Everything that counts for a period.
 *
 * @param reported what was reported for indicators
 * @param listed the rows of the lists
 * @param sources the files that they stand in
 */
public record RowsInForce(List<IndicatorRow> reported, ListedRows listed, List<SourceFile> sources) {

    public RowsInForce {
        reported = List.copyOf(reported);
        sources = List.copyOf(sources);
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

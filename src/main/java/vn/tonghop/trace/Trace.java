package vn.tonghop.trace;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.tonghop.aggregation.FigureCoverage;
import vn.tonghop.aggregation.ReportVersion;
import vn.tonghop.aggregation.SourceFile;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.unit.Unit;

/**
 * A figure of a report with everything behind it.
 *
 * @param period the period
 * @param indicator what the figure is of
 * @param department whose figure it is; empty for the whole office
 * @param version the version of the report; empty if none was composed yet
 * @param reported the figure as reported, or as it would be reported now
 * @param sums what it is made of: one sum, or the numerator and the denominator of a ratio
 * @param recomputed the figure that follows from the sums
 * @param coverage who is in the figure and who is not
 * @param files the files that it rests on
 * @param standing whether what it rests on is still what counts
 */
public record Trace(
        ReportingPeriod period,
        Indicator indicator,
        Optional<Unit> department,
        Optional<ReportVersion> version,
        Optional<BigDecimal> reported,
        List<TracedSum> sums,
        Optional<BigDecimal> recomputed,
        FigureCoverage coverage,
        List<SourceFile> files,
        Standing standing) {

    /** Whether what a figure rests on is still what counts. */
    public enum Standing {
        CURRENT,
        /** Other files have come into force since. */
        FILES_CHANGED,
        /** The plan has changed since, so that the rules of adding may be others. */
        PLAN_CHANGED
    }

    public Trace {
        sums = List.copyOf(sums);
        files = List.copyOf(files);
    }

    /** Whether the lines behind the figure make the figure; a stored figure has six decimals. */
    public boolean addsUp() {
        if (indicator.isText()) {
            return true;
        }
        return reported.isPresent() == recomputed.isPresent()
                && reported.map(figure -> figure.compareTo(recomputed.orElseThrow()) == 0)
                        .orElse(true);
    }
}

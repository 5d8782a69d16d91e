package vn.tonghop.trace;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import vn.tonghop.aggregation.FigureCoverage;
import vn.tonghop.aggregation.IndicatorTotal;
import vn.tonghop.aggregation.PeriodReading;
import vn.tonghop.aggregation.PeriodTotals;
import vn.tonghop.aggregation.ReportVersion;
import vn.tonghop.aggregation.ReportVersionRepository;
import vn.tonghop.aggregation.RowsInForce;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.InForceRepository;
import vn.tonghop.trace.Trace.Standing;
import vn.tonghop.unit.Unit;

/** Proves figures: unfolds what a version of a report rests on and adds it up again. */
public final class Tracing {

    private static final int PERCENT_DIGITS = 6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Plan plan;
    private final PeriodReading reading;
    private final ReportVersionRepository versions;
    private final InForceRepository inForce;

    public Tracing(Plan plan, PeriodReading reading, ReportVersionRepository versions, InForceRepository inForce) {
        this.plan = plan;
        this.reading = reading;
        this.versions = versions;
        this.inForce = inForce;
    }

    /** The figure of the latest version of a period, or the figure as it stands now if there is no version. */
    public Trace trace(ReportingPeriod period, Indicator indicator, Optional<Unit> department, Instant now) {
        var version = versions.findLatest(period.code());
        var files = version.map(ReportVersion::id)
                .map(versions::findSources)
                .orElseGet(() -> inForce.findAll(period.code()));
        var rows = reading.rowsOf(files);
        var sums = sums(period, indicator, rows, department);
        var total = total(reading.read(period, files, now), indicator, department);
        var reported = version.map(known -> stored(known, indicator, department))
                .orElseGet(() -> total.flatMap(IndicatorTotal::amount));
        return new Trace(
                period,
                indicator,
                department,
                version,
                reported,
                sums,
                recomputed(indicator, sums),
                total.map(IndicatorTotal::coverage).orElse(FigureCoverage.NOBODY),
                rows.sources(),
                standing(period, version, files));
    }

    private List<TracedSum> sums(
            ReportingPeriod period, Indicator indicator, RowsInForce rows, Optional<Unit> department) {
        var wanted = department.map(Unit::code);
        var unfolding = new Unfolding(
                plan,
                rows,
                reading::rowsOf,
                unit -> wanted.isEmpty()
                        || plan.units()
                                .departmentOf(unit, period.dataTo())
                                .map(Unit::code)
                                .equals(wanted));
        if (indicator.ratio().isEmpty()) {
            return List.of(unfolding.of(indicator, period.code()));
        }
        var ratio = indicator.ratio().get();
        var above = unfolding.of(plan.indicators().get(ratio.numerator()), period.code());
        var below = unfolding.of(plan.indicators().get(ratio.denominator()), period.code());
        return List.of(above.beside(below), below.beside(above));
    }

    private static Optional<BigDecimal> recomputed(Indicator indicator, List<TracedSum> sums) {
        if (indicator.ratio().isEmpty()) {
            return sums.get(0).result();
        }
        return sums.get(0)
                .result()
                .flatMap(above -> sums.get(1)
                        .result()
                        .filter(below -> below.signum() != 0)
                        .map(below -> above.multiply(HUNDRED).divide(below, PERCENT_DIGITS, RoundingMode.HALF_UP)))
                .filter(indicator.range()::contains);
    }

    private Optional<BigDecimal> stored(ReportVersion version, Indicator indicator, Optional<Unit> department) {
        var code = department.map(Unit::code).orElse(plan.office().code());
        return versions.findTotals(version.id()).stream()
                .filter(total ->
                        total.department().equals(code) && total.indicator().equals(indicator.code()))
                .findFirst()
                .flatMap(ReportVersionRepository.StoredTotal::amount);
    }

    private static Optional<IndicatorTotal> total(PeriodTotals totals, Indicator indicator, Optional<Unit> department) {
        return department
                .map(wanted -> totals.departments().stream()
                        .filter(line -> line.department().code().equals(wanted.code()))
                        .findFirst()
                        .flatMap(line -> line.find(indicator.code())))
                .orElseGet(() -> totals.find(indicator.code()));
    }

    private Standing standing(ReportingPeriod period, Optional<ReportVersion> version, List<Long> files) {
        if (version.isEmpty()) {
            return Standing.CURRENT;
        }
        if (!versions.origin(version.get().id()).planVersion().equals(plan.version())) {
            return Standing.PLAN_CHANGED;
        }
        return new HashSet<>(files).equals(new HashSet<>(inForce.findAll(period.code())))
                ? Standing.CURRENT
                : Standing.FILES_CHANGED;
    }
}

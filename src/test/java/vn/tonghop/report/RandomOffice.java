package vn.tonghop.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import vn.tonghop.aggregation.Consolidation;
import vn.tonghop.aggregation.PeriodTotals;
import vn.tonghop.aggregation.RowsInForce;
import vn.tonghop.aggregation.SourceFile;
import vn.tonghop.fixture.SampleLists;
import vn.tonghop.forms.results.ResultsForm;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.indicator.IndicatorKind;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.Coverage;
import vn.tonghop.submission.Coverage.Standing;
import vn.tonghop.submission.Coverage.UnitCoverage;
import vn.tonghop.submission.IndicatorRow;
import vn.tonghop.submission.SourceLine;
import vn.tonghop.submission.Verdict;
import vn.tonghop.unit.Unit;
import vn.tonghop.unit.UnitCode;

/**
 * What the units of an office answered by chance: some nothing at all, some that there is nothing, some wrongly. It keeps the
 * answers, so that a test can reckon with them without the program.
 */
final class RandomOffice {

    /** What a unit has of an indicator: a figure, or why there is none. */
    enum Gap {
        NIL,
        MISSING,
        REFUSED
    }

    private final Plan plan;
    private final Random random;
    private final ReportingPeriod period;
    private final List<Unit> units;
    private final double calm;
    private final Map<String, BigDecimal> figures = new HashMap<>();
    private final Map<String, Gap> gaps = new HashMap<>();
    private final List<IndicatorRow> rows = new ArrayList<>();
    private final List<SourceFile> files = new ArrayList<>();
    private final List<UnitCoverage> standings = new ArrayList<>();

    RandomOffice(Plan plan, String period, long seed) {
        this.plan = plan;
        this.random = new Random(seed);
        this.period = plan.period(PeriodCode.parse(period));
        this.units = plan.units().submittingOn(this.period.dataTo());
        this.calm = List.of(1.0, 0.95, 0.5, 0.0).get(random.nextInt(4));
        units.forEach(this::answer);
    }

    private void answer(Unit unit) {
        var mood = random.nextDouble() < calm ? 1 : random.nextDouble();
        if (mood < 0.3) {
            stand(unit, Standing.MISSING);
            asked(unit).forEach(one -> gaps.put(key(unit, one), Gap.MISSING));
        } else if (mood < 0.5) {
            stand(unit, Standing.NIL);
            file(unit, true, Set.of());
            asked(unit).forEach(one -> gaps.put(key(unit, one), one.answer().nil() ? Gap.NIL : Gap.MISSING));
        } else {
            stand(unit, Standing.ON_TIME);
            var refused = new HashSet<String>();
            asked(unit).forEach(one -> answer(unit, one, refused));
            file(unit, false, refused);
        }
    }

    private void answer(Unit unit, Indicator indicator, Set<String> refused) {
        var mood = random.nextDouble() < calm ? 1 : random.nextDouble();
        if (mood < 0.2) {
            refused.add(indicator.code().value());
            gaps.put(key(unit, indicator), Gap.REFUSED);
        } else if (mood < 0.3) {
            gaps.put(key(unit, indicator), Gap.MISSING);
        } else {
            var amount = BigDecimal.valueOf(random.nextInt(3) == 0 ? 0 : random.nextInt(1, 40));
            figures.put(key(unit, indicator), amount);
            rows.add(new IndicatorRow(
                    new SourceLine(files.size() + 1L, rows.size() + 2L),
                    unit.code(),
                    indicator.code(),
                    Optional.of(amount),
                    Optional.empty(),
                    Optional.empty(),
                    ""));
        }
    }

    private void stand(Unit unit, Standing standing) {
        var verdict = standing == Standing.NIL ? Verdict.NIL : Verdict.ACCEPTED;
        standings.add(
                standing == Standing.MISSING
                        ? new UnitCoverage(unit, standing, Optional.empty(), Map.of())
                        : new UnitCoverage(
                                unit, standing, Optional.of(Instant.EPOCH), Map.of(ResultsForm.CODE, verdict)));
    }

    private void file(Unit unit, boolean nil, Set<String> refused) {
        files.add(new SourceFile(
                files.size() + 1L, unit, ResultsForm.CODE, "kq.csv", "0".repeat(64), 1, Instant.EPOCH, nil, refused));
    }

    /** The totals of the program. */
    PeriodTotals totals() {
        return new Consolidation(plan)
                .consolidate(
                        period,
                        new RowsInForce(rows, SampleLists.of(List.of()), files),
                        new Coverage(standings),
                        Optional.empty(),
                        Instant.parse("2026-06-10T15:00:00Z"));
    }

    /** The units that have to report an indicator. */
    List<Unit> unitsAsked(Indicator indicator) {
        return units.stream().filter(unit -> asked(unit).contains(indicator)).toList();
    }

    List<Unit> units() {
        return units;
    }

    /** What a unit declared, if it did. */
    Optional<BigDecimal> figure(Unit unit, Indicator indicator) {
        return Optional.ofNullable(figures.get(key(unit, indicator)));
    }

    /** Why there is no figure. */
    Optional<Gap> gap(Unit unit, Indicator indicator) {
        return Optional.ofNullable(gaps.get(key(unit, indicator)));
    }

    /** Everything that has to be reported in the period. */
    List<Indicator> indicators() {
        return plan.indicators().all().stream()
                .filter(one -> one.kind() != IndicatorKind.RATIO && !one.isText())
                .filter(one -> one.isJudgedIn(period.code()))
                .toList();
    }

    private List<Indicator> asked(Unit unit) {
        return indicators().stream()
                .filter(one -> one.isReportedBy(unit.code()))
                .toList();
    }

    private static String key(Unit unit, Indicator indicator) {
        return new UnitCode(unit.code().value()) + " " + indicator.code();
    }
}

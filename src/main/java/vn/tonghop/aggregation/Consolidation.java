package vn.tonghop.aggregation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.indicator.IndicatorCode;
import vn.tonghop.indicator.IndicatorKind;
import vn.tonghop.indicator.TotalRule;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.Coverage;
import vn.tonghop.submission.IndicatorRow;
import vn.tonghop.unit.Unit;
import vn.tonghop.unit.UnitCode;

/**
 * Rows in force to totals. Exact decimal arithmetic; a ratio is the quotient of two sums and never an average of ratios; a
 * figure that nobody reported stays empty and is never zero.
 */
public final class Consolidation {

    private static final int PERCENT_DIGITS = 6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Plan plan;

    public Consolidation(Plan plan) {
        this.plan = plan;
    }

    /** Puts a period together. */
    public PeriodTotals consolidate(
            ReportingPeriod period,
            RowsInForce rows,
            Coverage coverage,
            Optional<PeriodTotals.Comparison> comparison,
            Instant now) {
        var figures = new UnitFigures(plan.indicators()).of(rows);
        return new PeriodTotals(
                period,
                now,
                totals(figures),
                departments(period, figures, coverage),
                statements(rows.reported()),
                rows.listed(),
                coverage,
                rows.sources(),
                inOrder(figures),
                comparison);
    }

    private List<UnitFigure> inOrder(Map<IndicatorCode, List<UnitFigure>> figures) {
        return plan.indicators().all().stream()
                .filter(indicator -> !indicator.isText() && indicator.kind() != IndicatorKind.RATIO)
                .flatMap(indicator -> figures.getOrDefault(indicator.code(), List.of()).stream())
                .toList();
    }

    /** The office's figures alone, for a comparison. */
    public List<IndicatorTotal> office(RowsInForce rows) {
        return totals(new UnitFigures(plan.indicators()).of(rows));
    }

    /** The figures of one department alone, of the units that lay in it at the end of the period. */
    public List<IndicatorTotal> department(Unit department, ReportingPeriod period, RowsInForce rows) {
        var figures = new UnitFigures(plan.indicators()).of(rows);
        return totals(byDepartment(period, figures).getOrDefault(department.code(), Map.of()));
    }

    private List<DepartmentTotals> departments(
            ReportingPeriod period, Map<IndicatorCode, List<UnitFigure>> figures, Coverage coverage) {
        var own = byDepartment(period, figures);
        var standings = DepartmentStanding.all(coverage, plan.units(), period.dataTo());
        return plan.units().departmentsOn(period.dataTo()).stream()
                .map(department -> new DepartmentTotals(
                        department,
                        standings.getOrDefault(department.code(), DepartmentStanding.nobody()),
                        totals(own.getOrDefault(department.code(), Map.of()))))
                .toList();
    }

    /** The figures of each department, of the units that lay in it at the end of the period. */
    private Map<UnitCode, Map<IndicatorCode, List<UnitFigure>>> byDepartment(
            ReportingPeriod period, Map<IndicatorCode, List<UnitFigure>> figures) {
        var departments = new HashMap<UnitCode, Map<IndicatorCode, List<UnitFigure>>>();
        figures.values().stream()
                .flatMap(List::stream)
                .forEach(figure -> plan.units()
                        .departmentOf(figure.unit(), period.dataTo())
                        .ifPresent(department -> departments
                                .computeIfAbsent(department.code(), first -> new HashMap<>())
                                .computeIfAbsent(figure.indicator(), first -> new ArrayList<>())
                                .add(figure)));
        return departments;
    }

    private List<IndicatorTotal> totals(Map<IndicatorCode, List<UnitFigure>> figures) {
        Map<IndicatorCode, IndicatorTotal> sums = new HashMap<>();
        for (var indicator : plan.indicators().all()) {
            if (!indicator.isText() && indicator.kind() != IndicatorKind.RATIO) {
                sums.put(indicator.code(), total(indicator, figures.getOrDefault(indicator.code(), List.of())));
            }
        }
        return plan.indicators().all().stream()
                .filter(indicator -> !indicator.isText())
                .map(indicator -> indicator.kind() == IndicatorKind.RATIO
                        ? ratio(indicator, sums)
                        : required(sums, indicator.code()))
                .toList();
    }

    private static IndicatorTotal total(Indicator indicator, List<UnitFigure> figures) {
        var amounts = figures.stream().map(UnitFigure::amount).toList();
        var estimates =
                figures.stream().flatMap(figure -> figure.estimate().stream()).toList();
        var estimate =
                estimates.size() == figures.size() ? total(indicator.total(), estimates) : Optional.<BigDecimal>empty();
        var units = (int) figures.stream().map(UnitFigure::unit).distinct().count();
        return new IndicatorTotal(indicator, total(indicator.total(), amounts), estimate, units, Optional.empty());
    }

    private static Optional<BigDecimal> total(TotalRule rule, List<BigDecimal> amounts) {
        return rule == TotalRule.LARGEST
                ? amounts.stream().max(Comparator.naturalOrder())
                : amounts.stream().reduce(BigDecimal::add);
    }

    private static IndicatorTotal ratio(Indicator indicator, Map<IndicatorCode, IndicatorTotal> sums) {
        var ratio = indicator.ratio().orElseThrow();
        var numerator = required(sums, ratio.numerator());
        var denominator = required(sums, ratio.denominator());
        var parts = numerator
                .amount()
                .flatMap(above -> denominator.amount().map(below -> new IndicatorTotal.Parts(above, below)));
        var percent = parts.filter(both -> both.denominator().signum() != 0)
                .map(both -> both.numerator()
                        .multiply(HUNDRED)
                        .divide(both.denominator(), PERCENT_DIGITS, RoundingMode.HALF_UP));
        return new IndicatorTotal(
                indicator, percent, Optional.empty(), Math.min(numerator.units(), denominator.units()), parts);
    }

    private static IndicatorTotal required(Map<IndicatorCode, IndicatorTotal> sums, IndicatorCode code) {
        var total = sums.get(code);
        if (total == null) {
            throw new IllegalArgumentException("indicator %s is no figure that can be part of a ratio".formatted(code));
        }
        return total;
    }

    private List<Statement> statements(List<IndicatorRow> results) {
        var texts = results.stream()
                .filter(row -> row.text().isPresent())
                .collect(Collectors.groupingBy(IndicatorRow::indicator));
        return plan.indicators().all().stream()
                .filter(Indicator::isText)
                .flatMap(indicator -> statements(indicator, texts.getOrDefault(indicator.code(), List.of())))
                .toList();
    }

    private Stream<Statement> statements(Indicator indicator, List<IndicatorRow> rows) {
        var byUnit = rows.stream().collect(Collectors.groupingBy(IndicatorRow::unit));
        return plan.units().all().stream()
                .flatMap(unit -> byUnit.getOrDefault(unit.code(), List.of()).stream()
                        .flatMap(row -> row.text().stream())
                        .map(text -> new Statement(indicator, unit, text)));
    }
}

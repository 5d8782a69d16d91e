package vn.tonghop.aggregation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.aggregation.FigureCoverage.UnitAnswer;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.indicator.IndicatorCode;
import vn.tonghop.indicator.IndicatorKind;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.Coverage;
import vn.tonghop.submission.IndicatorRow;
import vn.tonghop.unit.Unit;
import vn.tonghop.unit.UnitCode;

/** Rows in force to totals of the office and of each department, each with who is in it. Exact decimal arithmetic. */
public final class Consolidation {

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
        var figures = figures(period, rows);
        var office = figures.of(plan.indicators());
        return new PeriodTotals(
                period,
                now,
                office,
                departments(period, figures, coverage),
                statements(rows.reported()),
                rows.listed(),
                coverage,
                rows.sources(),
                inOrder(figures.figures()),
                comparison
                        .map(before -> before.with(office))
                        .filter(before -> !before.office().isEmpty()));
    }

    private List<UnitFigure> inOrder(Map<IndicatorCode, List<UnitFigure>> figures) {
        var order = Comparator.comparing(UnitFigure::unit, plan.units().order());
        return plan.indicators().all().stream()
                .filter(indicator -> !indicator.isText() && indicator.kind() != IndicatorKind.RATIO)
                .flatMap(indicator -> figures.getOrDefault(indicator.code(), List.of()).stream()
                        .sorted(order))
                .toList();
    }

    /** The office's figures alone, for a comparison, of the units that were expected then. */
    public List<IndicatorTotal> office(ReportingPeriod period, RowsInForce rows) {
        return figures(period, rows).of(plan.indicators());
    }

    /** The figures of one department alone, of the units that lay in it at the end of the period. */
    public List<IndicatorTotal> department(Unit department, ReportingPeriod period, RowsInForce rows) {
        return byDepartment(period, figures(period, rows))
                .getOrDefault(department.code(), new FigureTotals(Map.of(), Map.of()))
                .of(plan.indicators());
    }

    private FigureTotals figures(ReportingPeriod period, RowsInForce rows) {
        var figures = new UnitFigures(plan.indicators(), period.code()).of(rows);
        var answers = new UnitAnswers(plan, period, rows);
        Map<IndicatorCode, FigureCoverage> coverage = new HashMap<>();
        for (var indicator : plan.indicators().all()) {
            if (!indicator.isText()) {
                coverage.put(
                        indicator.code(), answers.of(indicator, figures.getOrDefault(indicator.code(), List.of())));
            }
        }
        return new FigureTotals(figures, coverage);
    }

    private List<DepartmentTotals> departments(ReportingPeriod period, FigureTotals figures, Coverage coverage) {
        var own = byDepartment(period, figures);
        var standings = DepartmentStanding.all(coverage, plan.units(), period.dataTo());
        return plan.units().departmentsOn(period.dataTo()).stream()
                .map(department -> new DepartmentTotals(
                        department,
                        standings.getOrDefault(department.code(), DepartmentStanding.nobody()),
                        own.getOrDefault(department.code(), new FigureTotals(Map.of(), Map.of()))
                                .of(plan.indicators())))
                .toList();
    }

    /** The figures of each department, of the units that lay in it at the end of the period. */
    private Map<UnitCode, FigureTotals> byDepartment(ReportingPeriod period, FigureTotals all) {
        var lines = new HashMap<UnitCode, Optional<UnitCode>>();
        var figures = new HashMap<UnitCode, Map<IndicatorCode, List<UnitFigure>>>();
        all.figures().values().stream()
                .flatMap(List::stream)
                .forEach(figure -> line(figure.unit(), period, lines)
                        .ifPresent(department -> figures.computeIfAbsent(department, first -> new HashMap<>())
                                .computeIfAbsent(figure.indicator(), first -> new ArrayList<>())
                                .add(figure)));
        var answers = new HashMap<UnitCode, Map<IndicatorCode, List<UnitAnswer>>>();
        all.coverage()
                .forEach((indicator, covered) -> covered.answers()
                        .forEach(answer -> line(answer.unit().code(), period, lines)
                                .ifPresent(department -> answers.computeIfAbsent(department, first -> new HashMap<>())
                                        .computeIfAbsent(indicator, first -> new ArrayList<>())
                                        .add(answer))));
        return answers.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new FigureTotals(
                                figures.getOrDefault(entry.getKey(), Map.of()), covered(entry.getValue()))));
    }

    private static Map<IndicatorCode, FigureCoverage> covered(Map<IndicatorCode, List<UnitAnswer>> answers) {
        return answers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new FigureCoverage(entry.getValue())));
    }

    private Optional<UnitCode> line(UnitCode unit, ReportingPeriod period, Map<UnitCode, Optional<UnitCode>> known) {
        return known.computeIfAbsent(
                unit, code -> plan.units().departmentOf(code, period.dataTo()).map(Unit::code));
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

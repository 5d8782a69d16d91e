package vn.tonghop.aggregation;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.aggregation.FigureCoverage.Answer;
import vn.tonghop.aggregation.FigureCoverage.UnitAnswer;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.indicator.Indicator.Requirement;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.IndicatorRow;
import vn.tonghop.unit.Unit;
import vn.tonghop.unit.UnitCode;

/** What each unit that should report, or did, answered for each indicator of a period. */
final class UnitAnswers {

    private final PeriodCode period;
    private final RowsInForce rows;
    private final Set<UnitCode> expected;
    private final List<Unit> units;
    private final Set<UnitCode> nil;

    UnitAnswers(Plan plan, ReportingPeriod period, RowsInForce rows) {
        var expected = plan.units().submittingOn(period.dataTo());
        this.period = period.code();
        this.rows = rows;
        this.expected = expected.stream().map(Unit::code).collect(Collectors.toSet());
        this.units = everybody(plan, expected);
        this.nil = rows.sources().stream()
                .filter(SourceFile::nil)
                .map(source -> source.unit().code())
                .collect(Collectors.toSet());
    }

    /** The expected units and whoever else has something in force, in the order of the plan. */
    private List<Unit> everybody(Plan plan, List<Unit> expected) {
        var others = rows.reported().stream()
                .map(IndicatorRow::unit)
                .filter(code -> !this.expected.contains(code))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return Stream.concat(
                        expected.stream(), plan.units().all().stream().filter(unit -> others.contains(unit.code())))
                .toList();
    }

    /** Who is in the figure that those contributions add up to. */
    FigureCoverage of(Indicator indicator, List<UnitFigure> figures) {
        if (!indicator.isJudgedIn(period)) {
            return FigureCoverage.NOBODY;
        }
        Map<UnitCode, Answer> given = new HashMap<>();
        figures.forEach(figure ->
                given.put(figure.unit(), figure.origin().line().isPresent() ? Answer.DECLARED : Answer.COUNTED));
        var refused = refused(indicator);
        return new FigureCoverage(units.stream()
                .map(unit -> new UnitAnswer(
                        unit,
                        Optional.ofNullable(given.get(unit.code()))
                                .orElseGet(() -> without(indicator, unit.code(), refused))))
                .toList());
    }

    /** The units of which the figure itself was refused, or a row of the list that it could be counted from. */
    private Set<UnitCode> refused(Indicator indicator) {
        var lists = indicator.countedFrom().stream()
                .flatMap(from -> rows.sources().stream()
                        .filter(source -> source.form().equals(from.form()) && !source.isWhole())
                        .map(source -> source.unit().code()));
        return Stream.concat(rows.unitsRefused(indicator.code()), lists).collect(Collectors.toSet());
    }

    private Answer without(Indicator indicator, UnitCode unit, Set<UnitCode> refused) {
        if (!indicator.isReportedBy(unit) || !expected.contains(unit)) {
            return Answer.NOT_ASKED;
        }
        if (refused.contains(unit)) {
            return Answer.REFUSED;
        }
        if (nil.contains(unit) && indicator.answer().nil()) {
            return Answer.NIL;
        }
        return indicator.required() == Requirement.REQUIRED ? Answer.MISSING : Answer.LEFT_OPEN;
    }
}

package vn.tonghop.plan.folder;

import java.util.Collections;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.period.UnknownCalendarYearException;
import vn.tonghop.period.WorkingCalendar;
import vn.tonghop.plan.folder.Entries.Located;
import vn.tonghop.unit.Unit;
import vn.tonghop.unit.UnitCode;

/**
 * What must be right between the files of a plan.
 *
 * @param plan what plan.yml says
 * @param indicators what indicators.csv lists
 * @param units what units.csv lists
 * @param calendar what calendar.csv says
 */
record PlanCheck(PlanYml plan, Entries<Indicator> indicators, Entries<Unit> units, WorkingCalendar calendar) {

    void run(Faults faults) {
        checkTasks(faults);
        TaskYml.check(plan.tasks(), indicators, units, faults);
        new OutlineCheck(plan.outline(), plan.tasks(), indicators, faults).run();
        DocumentYml.check(plan, calendar, faults.in(PlanFiles.PLAN));
        DossierYml.check(plan, indicators, faults.in(PlanFiles.PLAN));
        RuleYml.check(plan.rules(), indicators, faults.in(PlanFiles.PLAN));
        indicators.located().forEach(indicator -> checkReporters(indicator, faults.in(PlanFiles.INDICATORS)));
        plan.office().ifPresent(office -> checkOffice(office, faults.in(PlanFiles.PLAN)));
        plan.periods().located().forEach(period -> checkPeriod(period, faults.in(PlanFiles.PLAN)));
    }

    private void checkTasks(Faults faults) {
        indicators.located().stream()
                .filter(indicator -> plan.tasks().lacks(indicator.value().task()))
                .forEach(indicator -> faults.in(PlanFiles.INDICATORS)
                        .add(indicator.line(), "task.unknown", indicator.value().task()));
        if (indicators.isReadable()) {
            checkAnswers(faults);
        }
    }

    private void checkAnswers(Faults faults) {
        var answered = indicators.values().stream().map(Indicator::task).collect(Collectors.toSet());
        plan.tasks().located().stream()
                .filter(task -> !answered.contains(task.value().number()))
                .forEach(task -> faults.in(PlanFiles.PLAN)
                        .add(task.line(), "task.silent", task.value().number()));
    }

    private void checkReporters(Located<Indicator> indicator, Faults faults) {
        for (var code : indicator.value().reporters()) {
            if (units.lacks(code.value())) {
                faults.add(indicator.line(), "reporter.unknown", code);
            } else if (unit(code).filter(unit -> !unit.submits()).isPresent()) {
                faults.add(indicator.line(), "reporter.silent", code);
            }
        }
    }

    private void checkOffice(OfficeYml office, Faults faults) {
        var code = office.office().code();
        var drafter = office.office().drafter();
        if (units.lacks(code.value())) {
            faults.add(office.codeLine(), "office.unknown", code);
        } else if (unit(code).filter(unit -> unit.kind() != Unit.Kind.OFFICE).isPresent()) {
            faults.add(office.codeLine(), "office.kind", code);
        }
        if (units.lacks(drafter.value())) {
            faults.add(office.drafterLine(), "drafter.unknown", drafter);
        }
    }

    private void checkPeriod(Located<ReportingPeriod> located, Faults faults) {
        var period = located.value();
        if (units.isReadable()
                && units.values().stream().noneMatch(unit -> unit.submits() && unit.existsOn(period.cutOff()))) {
            faults.add(located.line(), "period.nobody", period.code());
        }
        try {
            checkDays(period, located.line(), faults);
        } catch (UnknownCalendarYearException unknown) {
            faults.add(located.line(), "reminder.year", period.code());
        }
    }

    private void checkDays(ReportingPeriod period, int line, Faults faults) {
        var sending = calendar.lastWorkingDayBefore(period.deadline());
        if (!period.closing().isBefore(sending)) {
            faults.add(line, "closing.late", period.closing(), period.code(), sending);
        }
        var reminderDays = period.reminderDays(calendar);
        if (!reminderDays.isEmpty() && !period.isOpenOn(Collections.min(reminderDays))) {
            faults.add(line, "reminder.early", period.code(), Collections.min(reminderDays), period.opens());
        }
        if (!reminderDays.isEmpty() && Collections.max(reminderDays).isAfter(period.closing())) {
            faults.add(line, "reminder.late", period.code(), Collections.max(reminderDays), period.closing());
        }
    }

    private Optional<Unit> unit(UnitCode code) {
        return units.values().stream().filter(unit -> unit.code().equals(code)).findFirst();
    }
}

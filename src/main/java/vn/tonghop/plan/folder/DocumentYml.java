package vn.tonghop.plan.folder;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.period.UnknownCalendarYearException;
import vn.tonghop.period.WorkingCalendar;
import vn.tonghop.plan.Citation;
import vn.tonghop.plan.PlanDocuments;
import vn.tonghop.plan.PlanDocuments.PlanDocument;

/**
 * An entry of the part {@code documents} of plan.yml, which a plan may leave out.
 *
 * @param line where it begins
 * @param citation the key of its citation
 */
record DocumentYml(int line, String citation, String task, LocalDate by, List<Integer> reminders) {

    static List<DocumentYml> readAll(YamlMap root) {
        return (root.has("documents") ? root.maps("documents") : List.<YamlMap>of())
                .stream().flatMap(map -> read(map).stream()).toList();
    }

    private static Optional<DocumentYml> read(YamlMap map) {
        var citation = map.required("citation", Shape.TEXT);
        var task = map.required("task", Shape.TEXT);
        var by = map.required("by", Shape.DATE);
        var reminders = map.has("reminders") ? map.list("reminders", Shape.COUNT) : List.<Integer>of();
        map.refuseUnread();
        return citation.flatMap(key ->
                task.flatMap(number -> by.map(day -> new DocumentYml(map.line(), key, number, day, reminders))));
    }

    /** The documents, whose citations are known. */
    static PlanDocuments documents(List<DocumentYml> read, List<Citation> citations) {
        return new PlanDocuments(read.stream()
                .flatMap(document -> citations.stream()
                        .filter(citation -> citation.key().equals(document.citation))
                        .map(citation -> new PlanDocument(citation, document.task, document.by, document.reminders)))
                .toList());
    }

    /** Whether the documents fit the rest of the plan. */
    static void check(PlanYml plan, WorkingCalendar calendar, Faults faults) {
        Map<String, Integer> lines = new HashMap<>();
        for (var document : plan.documents()) {
            var first = lines.putIfAbsent(document.citation, document.line);
            if (first != null) {
                faults.add(document.line, "entry.twice", document.citation, first);
            }
            document.checkNames(plan, faults);
            document.checkDays(plan, calendar, faults);
        }
    }

    private void checkNames(PlanYml plan, Faults faults) {
        if (plan.citations().lacks(citation)) {
            faults.add(line, "document.citation", citation);
        }
        var isPrinted = plan.outline().located().stream()
                .anyMatch(part -> part.value().tasks().contains(task));
        if (plan.tasks().lacks(task)) {
            faults.add(line, "task.unknown", task);
        } else if (plan.outline().isReadable() && !isPrinted) {
            faults.add(line, "document.homeless", citation, task);
        }
    }

    private void checkDays(PlanYml plan, WorkingCalendar calendar, Faults faults) {
        List<ReportingPeriod> periods = plan.periods().values();
        if (plan.periods().isReadable() && periods.stream().noneMatch(period -> PlanDocuments.isWithin(by, period))) {
            faults.add(line, "document.period", citation, by);
        }
        for (var workingDays : reminders) {
            if (workingDays < 1) {
                faults.add(line, "document.reminder", citation, workingDays);
            } else {
                checkReminder(workingDays, calendar, faults);
            }
        }
    }

    private void checkReminder(int workingDays, WorkingCalendar calendar, Faults faults) {
        try {
            calendar.workingDaysBefore(by, workingDays);
        } catch (UnknownCalendarYearException unknown) {
            faults.add(line, "document.year", citation, by);
        }
    }
}

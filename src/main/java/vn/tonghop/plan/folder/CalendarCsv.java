package vn.tonghop.plan.folder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.period.WorkingCalendar;
import vn.tonghop.period.WorkingCalendar.DayKind;
import vn.tonghop.plan.folder.PlanYml.CalendarScope;

/** Reads calendar.csv: the days on which the civil service does not do what the weekday says. */
final class CalendarCsv {

    static final List<String> COLUMNS = List.of("date", "kind", "status", "name", "source", "note");

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Shape<DayKind> KIND = Shape.word(DayKind.class);
    private static final Shape<Status> STATUS = Shape.word(Status.class);
    private static final Map<String, Shape<?>> REQUIRED =
            Map.of("date", Shape.DATE, "kind", KIND, "status", STATUS, "name", Shape.TEXT, "source", Shape.TEXT);

    /** Whether a day off or worked has been decided. */
    private enum Status {
        OFFICIAL,
        PROPOSED
    }

    private final Map<LocalDate, Integer> lines = new HashMap<>();
    private final Map<LocalDate, DayKind> exceptions = new HashMap<>();
    private final CalendarScope scope;
    private final Faults faults;

    private CalendarCsv(CalendarScope scope, Faults faults) {
        this.scope = scope;
        this.faults = faults;
    }

    static WorkingCalendar read(String text, CalendarScope scope, Faults faults) {
        var calendar = new CalendarCsv(scope, faults);
        CsvTable.read(text, COLUMNS, faults).stream()
                .filter(row -> row.holds(REQUIRED, Map.of()))
                .forEach(calendar::take);
        calendar.refuseEmptyYears();
        return new WorkingCalendar(scope.years().isEmpty() ? calendar.ownYears() : scope.years(), calendar.exceptions);
    }

    private Set<Integer> ownYears() {
        return lines.keySet().stream().map(LocalDate::getYear).collect(Collectors.toSet());
    }

    private void take(CsvTable.Row row) {
        var day = row.value("date", Shape.DATE);
        var kind = row.value("kind", KIND);
        var first = lines.putIfAbsent(day, row.line());
        if (first != null) {
            faults.add(row.line(), "date.twice", day, first);
        } else if (!scope.covers(day.getYear())) {
            faults.add(row.line(), "date.year", day);
        } else if (kind == DayKind.WORKED && !WEEKEND.contains(day.getDayOfWeek())) {
            faults.add(row.line(), "date.worked", day);
        } else if (row.value("status", STATUS) == Status.OFFICIAL || scope.withProposed()) {
            exceptions.put(day, kind);
        }
    }

    /** A year that is listed without its holidays would be a guess. */
    private void refuseEmptyYears() {
        scope.years().stream()
                .sorted()
                .filter(year -> lines.keySet().stream().noneMatch(day -> day.getYear() == year))
                .forEach(year -> faults.add(0, "year.empty", year));
    }
}

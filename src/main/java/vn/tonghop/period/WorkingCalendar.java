package vn.tonghop.period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * Which days the civil service works. Weekends are off, holidays are off, a swapped Saturday is worked. A year that is
 * not in the calendar is refused, never guessed.
 *
 * @param years the years that the calendar covers
 * @param exceptions days that differ from their weekday
 */
public record WorkingCalendar(Set<Integer> years, Map<LocalDate, DayKind> exceptions) {

    /** What a day listed in the calendar is. */
    public enum DayKind {
        OFF,
        WORKED
    }

    public WorkingCalendar {
        years = Set.copyOf(years);
        exceptions = Map.copyOf(exceptions);
        for (var day : exceptions.keySet()) {
            if (!years.contains(day.getYear())) {
                throw new IllegalArgumentException("%s lies in no year of the calendar %s".formatted(day, years));
            }
        }
    }

    /**
     * Whether the civil service works on that day.
     *
     * @throws UnknownCalendarYearException if the calendar does not cover the year of that day
     */
    public boolean isWorkingDay(LocalDate day) {
        if (!years.contains(day.getYear())) {
            throw new UnknownCalendarYearException(day, years);
        }
        var kind = exceptions.get(day);
        if (kind != null) {
            return kind == DayKind.WORKED;
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The last working day strictly before the given day. */
    public LocalDate lastWorkingDayBefore(LocalDate day) {
        var candidate = day.minusDays(1);
        while (!isWorkingDay(candidate)) {
            candidate = candidate.minusDays(1);
        }
        return candidate;
    }

    /** The day that lies so many working days before the given day, after it if negative; 0 gives the day itself. */
    public LocalDate workingDaysBefore(LocalDate day, int workingDays) {
        var candidate = day;
        for (var left = workingDays; left > 0; left--) {
            candidate = lastWorkingDayBefore(candidate);
        }
        for (var left = workingDays; left < 0; left++) {
            candidate = firstWorkingDayFrom(candidate.plusDays(1));
        }
        return candidate;
    }

    /** The given day if it is worked, otherwise the next one that is. */
    public LocalDate firstWorkingDayFrom(LocalDate day) {
        var candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /** How many working days lie after the first day, up to and with the last one; 0 when the last one is not later. */
    public int workingDaysBetween(LocalDate after, LocalDate until) {
        return (int) after.plusDays(1)
                .datesUntil(until.isAfter(after) ? until.plusDays(1) : after.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }
}

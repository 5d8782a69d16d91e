package vn.tonghop.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.vietnamese.OfficialDate;

/**
 * The days that hold for one unit in one period: those of the plan, or later ones if the unit was given an extension.
 *
 * @param cutOff last day on which the unit is on time
 * @param closing last day on which a late file of the unit still counts
 */
public record UnitDates(LocalDate cutOff, LocalDate closing) {

    /** The days of the plan, moved by an extension if there is one; an extension never makes a day earlier. */
    public static UnitDates of(ReportingPeriod period, Optional<LocalDate> extendedUntil) {
        return new UnitDates(later(period.cutOff(), extendedUntil), later(period.closing(), extendedUntil));
    }

    /** The first instant at which a file is late. */
    public Instant cutOffInstant() {
        return endOf(cutOff);
    }

    /** The first instant at which a file does not count any more. */
    public Instant closingInstant() {
        return endOf(closing);
    }

    public boolean isOnTime(Instant received) {
        return received.isBefore(cutOffInstant());
    }

    public boolean isCounted(Instant received) {
        return received.isBefore(closingInstant());
    }

    private static LocalDate later(LocalDate day, Optional<LocalDate> other) {
        return other.filter(day::isBefore).orElse(day);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(OfficialDate.ZONE).toInstant();
    }
}

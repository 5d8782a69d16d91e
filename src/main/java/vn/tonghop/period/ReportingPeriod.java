package vn.tonghop.period;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import vn.tonghop.vietnamese.OfficialDate;

/**
 * One reporting period of the plan with its dates. All days are days in Vietnam.
 *
 * @param code stable code
 * @param label how the report names it, for example "6 tháng đầu năm 2026"
 * @param aliases other ways in which units write it
 * @param opens first day on which submissions are expected
 * @param dataFrom first day of the data window
 * @param dataTo last day of the data window, printed as the as-of date
 * @param cutOff last day on which a unit is on time
 * @param closing last day on which a late file still counts
 * @param deadline the day <em>before</em> which the report must have been sent
 * @param sendAt hour of the planned sending day at which the report goes out
 * @param reminders how many working days before the cut-off units are reminded, after it if negative, the earliest first
 * @param escalation how many working days after the cut-off the superior of a unit that has not submitted is told
 */
public record ReportingPeriod(
        PeriodCode code,
        String label,
        List<String> aliases,
        LocalDate opens,
        LocalDate dataFrom,
        LocalDate dataTo,
        LocalDate cutOff,
        LocalDate closing,
        LocalDate deadline,
        LocalTime sendAt,
        List<Integer> reminders,
        int escalation) {

    public ReportingPeriod {
        aliases = List.copyOf(aliases);
        reminders = List.copyOf(reminders);
        inOrder(code, "dataFrom", dataFrom, "dataTo", dataTo);
        inOrder(code, "opens", opens, "cutOff", cutOff);
        inOrder(code, "dataTo", dataTo, "cutOff", cutOff);
        inOrder(code, "cutOff", cutOff, "closing", closing);
        if (!closing.isBefore(deadline)) {
            throw new IllegalArgumentException(
                    "period %s: closing %s is not before the deadline %s".formatted(code, closing, deadline));
        }
        for (var workingDays : reminders) {
            if (workingDays == 0) {
                throw new IllegalArgumentException(
                        "period %s: reminder 0; expected working days before or after %s".formatted(code, cutOff));
            }
        }
        if (escalation < 1) {
            throw new IllegalArgumentException("period %s: escalation %d; expected 1 or more working days after %s"
                    .formatted(code, escalation, cutOff));
        }
    }

    private static void inOrder(PeriodCode code, String first, LocalDate from, String second, LocalDate to) {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException(
                    "period %s: %s %s is after %s %s".formatted(code, first, from, second, to));
        }
    }

    /** The first instant that is too late for the report: the deadline day at 00:00 in Vietnam. */
    public Instant deadlineInstant() {
        return deadline.atStartOfDay(OfficialDate.ZONE).toInstant();
    }

    /** The end of the closing day, from which on nothing more is counted. */
    public Instant closingInstant() {
        return closing.plusDays(1).atStartOfDay(OfficialDate.ZONE).toInstant();
    }

    /** Whether a late file received then still counts: until 24:00 of the closing day. */
    public boolean isCounted(Instant received) {
        return received.isBefore(closingInstant());
    }

    /** Whether submissions are expected on that day already. */
    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opens);
    }

    /** The days on which units that have not submitted are reminded, in the order of the plan. */
    public List<LocalDate> reminderDays(WorkingCalendar calendar) {
        return reminders.stream()
                .map(workingDays -> calendar.workingDaysBefore(cutOff, workingDays))
                .toList();
    }

    /** The last working day before the deadline, at the hour of sending. */
    public ZonedDateTime plannedSending(WorkingCalendar calendar) {
        return calendar.lastWorkingDayBefore(deadline).atTime(sendAt).atZone(OfficialDate.ZONE);
    }
}

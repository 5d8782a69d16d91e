package vn.tonghop.obligation.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import vn.tonghop.aggregation.PeriodReading;
import vn.tonghop.period.OfficeHours;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.period.WorkingCalendar;
import vn.tonghop.plan.Plan;
import vn.tonghop.schedule.ScheduleProperties;
import vn.tonghop.slip.WaitingSlips;
import vn.tonghop.submission.ExtensionRepository;
import vn.tonghop.vietnamese.OfficialDate;

/**
 * When the report of a period may leave: never before the closing of every unit, at its planned moment or, once it is approved,
 * in the first office hours after closing. A run that looks ahead takes it before its moment only if no later run comes in time.
 */
final class SendingTime {

    private static final int DAYS_AFTER = 10;

    private final WorkingCalendar calendar;
    private final ExtensionRepository extensions;
    private final PeriodReading periods;
    private final ScheduleProperties schedule;
    private final WaitingSlips slips;
    private final Clock clock;

    SendingTime(
            Plan plan,
            ExtensionRepository extensions,
            PeriodReading periods,
            ScheduleProperties schedule,
            WaitingSlips slips,
            Clock clock) {
        this.calendar = plan.calendar();
        this.extensions = extensions;
        this.periods = periods;
        this.schedule = schedule;
        this.slips = slips;
        this.clock = clock;
    }

    /** The moment at which it goes unless somebody approves it earlier or holds it. */
    ZonedDateTime planned(ReportingPeriod period) {
        return period.plannedSending(calendar);
    }

    /** Whether its planned moment has come. */
    boolean hasCome(ReportingPeriod period) {
        return !now().isBefore(planned(period).toInstant());
    }

    /** Whether its deadline is over. */
    boolean isOverdue(ReportingPeriod period) {
        return !now().isBefore(period.deadlineInstant());
    }

    /** Whether its deadline is so long over that nobody is written to about it any more; the list of what needs a person is. */
    boolean isHistory(ReportingPeriod period) {
        return OfficialDate.dayOf(now()).isAfter(period.deadline().plusDays(DAYS_AFTER));
    }

    /** Whether nothing more is counted of any unit. */
    boolean isClosed(ReportingPeriod period) {
        return OfficialDate.dayOf(now()).isAfter(closing(period));
    }

    /** Whether it leaves now; the horizon is the next moment at which a run comes that can send it. */
    boolean isDue(ReportingPeriod period, boolean approved, Instant horizon) {
        if (!isClosed(period)) {
            return false;
        }
        var moment = approved ? first(period) : planned(period).toInstant();
        return (!moment.isAfter(now()) || !horizon.isBefore(period.deadlineInstant())) && !waitsForSlip();
    }

    /** Whether a slip lies there that no run has read yet: it may be the one that holds the report. */
    boolean waitsForSlip() {
        return slips.isAny();
    }

    /**
     * Whether a draft is ready to be approved: nothing more is to come, or no later night could ask for the approval before the
     * report is to leave.
     */
    boolean isReady(ReportingPeriod period) {
        return isClosed(period)
                || periods.coverage(period).isComplete()
                || schedule.nights().after(now()).isAfter(planned(period).toInstant());
    }

    /** The first office hour after closing; the planned moment if that is earlier. */
    private Instant first(ReportingPeriod period) {
        var open = OfficeHours.begin(
                        calendar.firstWorkingDayFrom(closing(period).plusDays(1)))
                .toInstant();
        var planned = planned(period).toInstant();
        return open.isBefore(planned) ? open : planned;
    }

    private LocalDate closing(ReportingPeriod period) {
        return extensions.findAll(period.code()).values().stream()
                .filter(planned(period).toLocalDate()::isAfter)
                .filter(period.closing()::isBefore)
                .max(LocalDate::compareTo)
                .orElse(period.closing());
    }

    private Instant now() {
        return clock.instant();
    }
}

package vn.tonghop.heartbeat;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.tonghop.mail.MailKind;
import vn.tonghop.obligation.DueNext;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.plan.Plan;
import vn.tonghop.schedule.RunWatch;
import vn.tonghop.schedule.ScheduleProperties;

/** When the last night was complete and what comes next, by the schedule and the plan. */
final class Rhythm {

    private final RunWatch watch;
    private final ScheduleProperties schedule;
    private final DueNext due;
    private final Plan plan;

    Rhythm(RunWatch watch, ScheduleProperties schedule, DueNext due, Plan plan) {
        this.watch = watch;
        this.schedule = schedule;
        this.due = due;
        this.plan = plan;
    }

    /**
     * Something that is to be done still.
     *
     * @param moment its moment; in the past if it is overdue
     */
    record Next(Instant moment, MailKind kind, PeriodCode period) {}

    /** When a night was last complete; empty if none ever was. */
    Optional<Instant> lastNight() {
        return watch.lastRun();
    }

    /** Since when no night was complete, if that is longer ago than it may be. */
    Optional<Instant> silentSince(Instant now) {
        return watch.silentSince(now);
    }

    Instant nextNight(Instant now) {
        return schedule.nights().after(now);
    }

    Instant nextDispatch(Instant now) {
        return schedule.dispatches().after(now);
    }

    /** Everything that is to be done still in the periods of the plan, the earliest first. */
    List<Next> due(Instant now) {
        return plan.periods().stream()
                .flatMap(period -> due.of(period, now).stream()
                        .map(next -> new Next(next.moment().toInstant(), next.kind(), period.code())))
                .sorted(Comparator.comparing(Next::moment))
                .toList();
    }
}

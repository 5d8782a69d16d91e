package vn.tonghop.obligation.unit;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import vn.tonghop.mail.MailKind;
import vn.tonghop.obligation.Obligation;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.submission.UnitDates;
import vn.tonghop.unit.Unit;

/**
 * One thing that a unit, or its superior, is told in a period.
 *
 * @param kind {@code OPENING}, {@code REMINDER} or {@code ESCALATION}
 * @param period the period
 * @param unit the unit
 * @param name for example {@code opens}, {@code -5}, {@code +1}
 * @param moment when it is due
 * @param notBefore it is never done before, however far a run looks ahead
 * @param dates the days that hold for the unit
 */
record UnitStage(
        MailKind kind,
        ReportingPeriod period,
        Unit unit,
        String name,
        ZonedDateTime moment,
        Instant notBefore,
        UnitDates dates) {

    boolean isDue(Instant now, Instant horizon) {
        return moment.toInstant().isBefore(horizon) && !notBefore.isAfter(now);
    }

    /** A unit with another cut-off has other days, so the day is part of the identity. */
    Obligation obligation() {
        return new Obligation(
                kind,
                "%s/%s/%s".formatted(period.code(), unit.code(), moment.toLocalDate()),
                Optional.of(period.code()),
                Optional.of(unit.code()),
                name,
                moment.toInstant());
    }

    /** Whether it tells a unit that its cut-off is over. */
    boolean isAfterCutOff() {
        return !moment.toInstant().isBefore(dates.cutOffInstant());
    }

    /** Whether a reminder comes too late: one before the cut-off once that is over, one after it once nothing counts. */
    boolean isVain(Instant now) {
        var last = isAfterCutOff() ? dates.closingInstant() : dates.cutOffInstant();
        return kind == MailKind.REMINDER && !now.isBefore(last);
    }

    /** The first instant at which nothing of this is to be told any more. */
    Instant end() {
        var cutOff = dates.cutOffInstant();
        return cutOff.isAfter(period.deadlineInstant()) ? cutOff : period.deadlineInstant();
    }
}

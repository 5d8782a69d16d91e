package vn.tonghop.trial;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import vn.tonghop.vietnamese.OfficialDate;

/** A clock in Vietnam that stands still until it is moved. */
public final class MovableClock extends Clock {

    private final ZoneId zone;
    private volatile Instant now;

    /** A clock that stands at that moment in Vietnam. */
    public MovableClock(LocalDateTime moment) {
        this(moment.atZone(OfficialDate.ZONE).toInstant(), OfficialDate.ZONE);
    }

    /** A clock that stands at that moment. */
    public MovableClock(Instant moment) {
        this(moment, OfficialDate.ZONE);
    }

    private MovableClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** Moves the clock to that moment in Vietnam. */
    public void moveTo(LocalDateTime moment) {
        now = moment.atZone(OfficialDate.ZONE).toInstant();
    }

    /** Moves the clock to that moment. */
    public void moveTo(Instant moment) {
        now = moment;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovableClock(now, other);
    }

    @Override
    public Instant instant() {
        return now;
    }
}

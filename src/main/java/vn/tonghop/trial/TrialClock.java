package vn.tonghop.trial;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import vn.tonghop.vietnamese.OfficialDate;

/** A clock that stands at a moment of the past until it is set to the next one. */
final class TrialClock extends Clock {

    private final ZoneId zone;
    private volatile Instant now;

    TrialClock(Instant now) {
        this(now, OfficialDate.ZONE);
    }

    private TrialClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    void set(Instant moment) {
        now = moment;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new TrialClock(now, other);
    }

    @Override
    public Instant instant() {
        return now;
    }
}

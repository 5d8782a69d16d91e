package vn.tonghop.mail.outbox;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Keeps mails apart, so that the server does not take the program for a sender of junk. */
final class RateLimit {

    private final long apart;
    private final LongSupplier nanoseconds;
    private final Pause pause;
    private long next;
    private boolean begun;

    /** A way to wait. */
    interface Pause {

        void last(Duration duration) throws InterruptedException;
    }

    /**
     * The limit of mails in a time.
     *
     * @param perMinute most mails in a minute; 0 means no limit
     * @param nanoseconds a clock that never goes back
     * @param pause how to wait
     */
    RateLimit(int perMinute, LongSupplier nanoseconds, Pause pause) {
        this.apart = perMinute == 0 ? 0 : Duration.ofMinutes(1).toNanos() / perMinute;
        this.nanoseconds = nanoseconds;
        this.pause = pause;
    }

    /** The rate limit of the settings. */
    static RateLimit of(int perMinute) {
        return new RateLimit(perMinute, System::nanoTime, duration -> Thread.sleep(duration.toMillis()));
    }

    /** Whether a mail may go as soon as the one before has gone. */
    boolean isUnlimited() {
        return apart == 0;
    }

    /** Waits until the next mail may go; false if the program is to end. */
    boolean await() {
        if (isUnlimited()) {
            return true;
        }
        var now = nanoseconds.getAsLong();
        if (begun && next - now > 0) {
            try {
                pause.last(Duration.ofNanos(next - now));
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        next = Math.max(begun ? next : now, now) + apart;
        begun = true;
        return true;
    }
}

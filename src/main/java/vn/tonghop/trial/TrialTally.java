package vn.tonghop.trial;

import java.util.concurrent.atomic.AtomicLong;

/** How many files of the check folder this program has answered since it was started. */
public final class TrialTally {

    private final AtomicLong answered = new AtomicLong();

    void count() {
        answered.incrementAndGet();
    }

    public long answered() {
        return answered.get();
    }
}

package vn.tonghop.run;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Lets one run through at a time. While a run lasts, a heartbeat shows that it is alive. */
public final class RunGate {

    private static final Logger LOG = LoggerFactory.getLogger(RunGate.class);
    private static final long HEARTBEAT_SECONDS = 20;
    private static final long PAUSE_MILLIS = 500;

    private final RunLockRepository lock;
    private final Clock machine;
    private final String holder = ManagementFactory.getRuntimeMXBean().getName();

    /**
     * A gate over that lock.
     *
     * @param lock the lock
     * @param machine the machine's own clock, never a moved one: it tells whether a holder is dead
     */
    public RunGate(RunLockRepository lock, Clock machine) {
        this.lock = lock;
        this.machine = machine;
    }

    /** Runs the work alone; empty when another run is active. */
    public <T> Optional<T> alone(Supplier<T> work) {
        if (!lock.take(holder, machine.instant())) {
            return Optional.empty();
        }
        var heart = startHeartbeat();
        try {
            return Optional.of(work.get());
        } finally {
            heart.shutdownNow();
            lock.release(holder);
        }
    }

    /** Runs the work alone as soon as no other run is active; empty when that takes longer than it may. */
    public <T> Optional<T> aloneWithin(Duration patience, Supplier<T> work) {
        var until = machine.instant().plus(patience);
        var done = alone(work);
        while (done.isEmpty() && machine.instant().isBefore(until)) {
            pause();
            done = alone(work);
        }
        return done;
    }

    /** Who is active now, if anybody. */
    public Optional<RunLockRepository.Holder> holder() {
        return lock.holder();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for another run", stopped);
        }
    }

    private ScheduledExecutorService startHeartbeat() {
        var heart = Executors.newSingleThreadScheduledExecutor(work -> {
            var thread = new Thread(work, "heartbeat");
            thread.setDaemon(true);
            return thread;
        });
        var unused = heart.scheduleAtFixedRate(this::beat, HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
        return heart;
    }

    private void beat() {
        try {
            lock.beat(holder, machine.instant());
        } catch (DataAccessException databaseAway) {
            LOG.warn("no heartbeat, the database does not answer: {}", databaseAway.getMessage());
        }
    }
}

package vn.tonghop.run;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import vn.tonghop.process.ProcessId;
import vn.tonghop.vietnamese.OfficialDate;

/** Lets one run through at a time. While a run lasts, a heartbeat shows that it is alive. */
public final class RunGate {

    private static final Logger LOG = LoggerFactory.getLogger(RunGate.class);
    private static final long HEARTBEAT_SECONDS = 20;
    private static final long PAUSE_MILLIS = 500;
    private static final int RANDOM_PART = 4;

    private final RunLockRepository lock;
    private final LockFile note;
    private final RunningJobs running;
    private final List<AfterRun> after;
    private final Consumer<Optional<RunLockRepository.Holder>> taken;
    /** The machine's own, never a moved one: it tells whether a holder is dead. */
    private final Clock machine = Clock.system(OfficialDate.ZONE);

    private final String holder =
            ProcessId.current().place() + "/" + UUID.randomUUID().toString().substring(0, RANDOM_PART);

    /**
     * A gate over that lock.
     *
     * @param lock the lock
     * @param note tells who runs where the database cannot be asked
     * @param running is stopped when somebody else has taken the lock over
     * @param after what is written at the end of each run
     * @param taken hears from whom the lock was taken over, if from anybody
     */
    @Autowired
    RunGate(RunLockRepository lock, LockFile note, RunningJobs running, List<AfterRun> after, TakenLock taken) {
        this(lock, note, running, after, taken::note);
    }

    RunGate(
            RunLockRepository lock,
            LockFile note,
            RunningJobs running,
            List<AfterRun> after,
            Consumer<Optional<RunLockRepository.Holder>> taken) {
        this.lock = lock;
        this.note = note;
        this.running = running;
        this.after = List.copyOf(after);
        this.taken = taken;
    }

    /** Runs the work alone; empty when another run is active. */
    public <T> Optional<T> alone(Supplier<T> work) {
        try (var guard = lock.guard()) {
            var before = lock.holder();
            return lock.take(holder, machine.instant(), guard.isHeld())
                    ? Optional.of(run(before, work, guard))
                    : Optional.empty();
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

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for another run", stopped);
        }
    }

    /** Who is active now, if anybody. */
    public Optional<RunLockRepository.Holder> holder() {
        return lock.holder();
    }

    private <T> T run(Optional<RunLockRepository.Holder> before, Supplier<T> work, RunGuard guard) {
        running.begin();
        note.write(lock.name(), holder, machine.instant());
        var heart = startHeartbeat(guard);
        try {
            taken.accept(before);
            return work.get();
        } finally {
            end(heart);
        }
    }

    private void end(ScheduledExecutorService heart) {
        try {
            after.forEach(AfterRun::write);
        } catch (RuntimeException notWritten) {
            LOG.error("what is written after a run is not written", notWritten);
        } finally {
            heart.shutdownNow();
            release();
            note.remove(lock.name());
            running.end();
        }
    }

    private void release() {
        try {
            lock.release(holder);
        } catch (DataAccessException databaseAway) {
            LOG.warn("the lock stays taken, the next run takes it over: {}", databaseAway.getMessage());
        }
    }

    private ScheduledExecutorService startHeartbeat(RunGuard guard) {
        var heart = Executors.newSingleThreadScheduledExecutor(work -> {
            var thread = new Thread(work, "heartbeat");
            thread.setDaemon(true);
            return thread;
        });
        var unused =
                heart.scheduleAtFixedRate(() -> beat(guard), HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
        return heart;
    }

    private void beat(RunGuard guard) {
        try {
            if (!lock.beat(holder, machine.instant(), guard.isHeld())) {
                LOG.error("another run has taken the lock over; this one stops");
                running.stop();
            }
        } catch (DataAccessException databaseAway) {
            LOG.warn("no heartbeat, the database does not answer: {}", databaseAway.getMessage());
        }
    }
}

package vn.tonghop.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tonghop.run.StayingUp;

/**
 * Runs the nights and the dispatches at their moments while the program stays up. The moments are kept in the database: each is
 * taken by one program of several, and one that was missed is caught up once. Starts only when {@code serve} asks for it.
 */
public final class Timetable extends StayingUp {

    private static final Logger LOG = LoggerFactory.getLogger(Timetable.class);
    private static final Duration POLLING = Duration.ofSeconds(5);
    private static final Duration HEARTBEAT = Duration.ofSeconds(30);
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration SHUTDOWN = Duration.ofSeconds(60);
    private static final Duration RETRY = Duration.ofMinutes(10);

    private final DataSource database;
    private final ScheduleProperties properties;
    private final PlannedRuns runs;
    private final Clock clock;
    private volatile Optional<Scheduler> scheduler = Optional.empty();

    Timetable(DataSource database, ScheduleProperties properties, PlannedRuns runs, Clock clock) {
        this.database = database;
        this.properties = properties;
        this.runs = runs;
        this.clock = clock;
    }

    @Override
    public void start() {
        var started = Scheduler.create(database)
                .startTasks(
                        task("nightly", properties.nights(), runs::night),
                        task("dispatch", properties.dispatches(), runs::dispatch))
                .threads(properties.threads())
                .pollingInterval(POLLING)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(SHUTDOWN)
                .alwaysPersistTimestampInUTC()
                .clock(clock::instant)
                .build();
        started.start();
        scheduler = Optional.of(started);
        LOG.info("serving: nightly '{}', dispatch '{}'", properties.nightly(), properties.dispatch());
    }

    private static RecurringTask<Void> task(String name, CronTimes times, Consumer<Instant> work) {
        return Tasks.recurring(name, new CronSchedule(times))
                .onFailure(new OnFailureRetryLater<>(RETRY))
                .execute((instance, context) -> work.accept(context.getExecution().executionTime));
    }

    @Override
    protected void end() {
        scheduler.ifPresent(Scheduler::stop);
        scheduler = Optional.empty();
    }

    @Override
    public boolean isRunning() {
        return scheduler.isPresent();
    }
}

package vn.tonghop.schedule;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Instant;

/**
 * The moments of a cron expression for the scheduler.
 *
 * @param times the moments
 */
record CronSchedule(CronTimes times) implements Schedule {

    @Override
    public Instant getNextExecutionTime(ExecutionComplete done) {
        return times.after(done.getTimeDone());
    }

    @Override
    public boolean isDeterministic() {
        return true;
    }
}

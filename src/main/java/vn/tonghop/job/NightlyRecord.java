package vn.tonghop.job;

import java.time.Clock;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import vn.tonghop.schedule.RunWatch;

/** Notes each night that came to its end, so that a missing one is noticed. */
final class NightlyRecord implements JobExecutionListener {

    private final RunWatch watch;
    private final Clock clock;

    NightlyRecord(RunWatch watch, Clock clock) {
        this.watch = watch;
        this.clock = clock;
    }

    @Override
    public void afterJob(JobExecution execution) {
        if (ExitStatus.COMPLETED.getExitCode().equals(execution.getExitStatus().getExitCode())) {
            watch.complete(clock.instant());
        }
    }
}

package vn.tonghop.job;

import java.time.Clock;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import vn.tonghop.attention.AttentionNotice;
import vn.tonghop.dashboard.WriteDashboard;
import vn.tonghop.schedule.RunWatch;

/** Notes each night that came to its end, so that a missing one is noticed. */
final class NightlyRecord implements JobExecutionListener {

    private final RunWatch watch;
    private final AttentionNotice notice;
    private final WriteDashboard dashboard;
    private final Clock clock;

    NightlyRecord(RunWatch watch, AttentionNotice notice, WriteDashboard dashboard, Clock clock) {
        this.watch = watch;
        this.notice = notice;
        this.dashboard = dashboard;
        this.clock = clock;
    }

    @Override
    public void afterJob(JobExecution execution) {
        if (ExitStatus.COMPLETED.getExitCode().equals(execution.getExitStatus().getExitCode())) {
            var now = clock.instant();
            var wasMissed = watch.silentSince(now).isPresent();
            watch.complete(now);
            if (wasMissed) {
                showAgain();
            }
        }
    }

    /** The page that the night wrote itself says still that none has come to its end. */
    private void showAgain() {
        notice.note();
        dashboard.write();
    }
}

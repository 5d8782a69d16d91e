package vn.tonghop.job;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import vn.tonghop.plan.Plan;
import vn.tonghop.run.RunProgress;

/** Tells who follows a night which of its parts is being done; the files of the intake are counted beside the parts. */
final class NightProgress implements JobExecutionListener, StepExecutionListener {

    private enum Part {
        INTAKE,
        CONSOLIDATION,
        DISPATCH
    }

    private final Plan plan;
    private final RunProgress progress;

    NightProgress(Plan plan, RunProgress progress) {
        this.plan = plan;
        this.progress = progress;
    }

    /** Intake, the consolidation of each period, dispatch. */
    @Override
    public void beforeJob(JobExecution night) {
        progress.expect(plan.periods().size() + 2L);
    }

    @Override
    public void beforeStep(StepExecution part) {
        progress.begin(part(part.getStepName()).name());
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution part) {
        progress.step();
        return null;
    }

    private static Part part(String name) {
        if (name.equals(NightlyJob.INTAKE)) {
            return Part.INTAKE;
        }
        return name.startsWith(NightlyJob.CONSOLIDATION) ? Part.CONSOLIDATION : Part.DISPATCH;
    }
}

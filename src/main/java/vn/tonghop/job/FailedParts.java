package vn.tonghop.job;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.flow.FlowExecutionStatus;
import org.springframework.batch.core.job.flow.JobExecutionDecider;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import vn.tonghop.attention.Attention;
import vn.tonghop.attention.AttentionCode;
import vn.tonghop.attention.AttentionList;
import vn.tonghop.attention.CauseWords;
import vn.tonghop.attention.Matters;
import vn.tonghop.attention.Urgency;
import vn.tonghop.run.NightlyParameters;
import vn.tonghop.run.RunFailures;
import vn.tonghop.run.RunParameters;

/** Notes which parts of a night have failed, so that the mails of the same night tell it, and how the night ends. */
final class FailedParts implements StepExecutionListener, JobExecutionDecider {

    private static final Logger LOG = LoggerFactory.getLogger(FailedParts.class);

    private final AttentionList attention;
    private final Matters matters;
    private final RunFailures failures;
    private final CauseWords causes = new CauseWords();

    FailedParts(AttentionList attention, Matters matters, RunFailures failures) {
        this.attention = attention;
        this.matters = matters;
        this.failures = failures;
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution done) {
        var night = done.getJobExecution();
        try {
            attention.keep(
                    Set.of(AttentionCode.RUN_PART_FAILED),
                    failed(night).stream().map(part -> matter(part, night)).toList());
        } catch (RuntimeException broken) {
            LOG.error("it cannot be noted which parts of the night failed", broken);
        }
        return null;
    }

    @Override
    public FlowExecutionStatus decide(JobExecution night, @Nullable StepExecution last) {
        return failed(night).isEmpty()
                ? FlowExecutionStatus.COMPLETED
                : new FlowExecutionStatus(NightlyParameters.PARTLY);
    }

    /** The framework calls a failed step abandoned once the night has gone on without it. */
    private static List<StepExecution> failed(JobExecution night) {
        return night.getStepExecutions().stream()
                .filter(part -> part.getStatus() == BatchStatus.FAILED || part.getStatus() == BatchStatus.ABANDONED)
                .toList();
    }

    private Attention matter(StepExecution part, JobExecution night) {
        var cause = failures.of(RunParameters.runOf(night.getJobParameters())).stream()
                .findFirst()
                .map(causes::of)
                .orElse("-");
        return matters.of(
                AttentionCode.RUN_PART_FAILED,
                part.getStepName(),
                Urgency.ACT,
                Map.of("part", words(part.getStepName()), "cause", cause));
    }

    /** The words for a part; those for a consolidation name its period. */
    private String words(String part) {
        var period = part.startsWith(NightlyJob.CONSOLIDATION) ? part.substring(NightlyJob.CONSOLIDATION.length()) : "";
        return matters.sentence(
                "part." + (period.isEmpty() ? part : NightlyJob.CONSOLIDATION), Map.of("period", period));
    }
}

package vn.tonghop.run;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.configuration.JobRegistry;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.launch.JobOperator;

/**
 * Starts jobs by name. Every start is a new run: what an earlier, interrupted run left undone is found again in the
 * database and the folders, so nothing is ever restarted in the middle.
 */
public final class JobRun {

    private static final Logger LOG = LoggerFactory.getLogger(JobRun.class);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);
    private static final int RANDOM_PART = 8;

    private final JobRegistry jobs;
    private final JobOperator operator;
    private final Recovery recovery;
    private final RunFailures failures;
    private final Clock clock;

    JobRun(JobRegistry jobs, JobOperator operator, Recovery recovery, RunFailures failures, Clock clock) {
        this.jobs = jobs;
        this.operator = operator;
        this.recovery = recovery;
        this.failures = failures;
        this.clock = clock;
    }

    /**
     * What became of a start.
     *
     * @param run identity of the run
     * @param end how it ended
     * @param failures what failed, the first cause first
     */
    public record Outcome(String run, End end, List<Throwable> failures) {

        /** How a run ended. */
        public enum End {
            COMPLETED,
            /** A part of a night has failed, the others are done. */
            PARTLY,
            FAILED
        }

        public Outcome {
            failures = List.copyOf(failures);
        }

        /** Whether everything was done. */
        public boolean completed() {
            return end == End.COMPLETED;
        }
    }

    /** A new identity for a run. */
    public String newRun() {
        return STAMP.format(clock.instant()) + "-"
                + UUID.randomUUID().toString().substring(0, RANDOM_PART);
    }

    /** Runs a job to its end. Only one run may be active; the caller holds the lock. */
    public Outcome start(RunParameters parameters) {
        var name = parameters.job();
        var run = parameters.run();
        var job = jobs.getJob(name);
        if (job == null) {
            throw new IllegalArgumentException("no job '%s'; there are %s".formatted(name, jobs.getJobNames()));
        }
        recover(name, run);
        try {
            var execution = operator.start(job, parameters.toJobParameters());
            LOG.info("job {} run {}: {}", name, run, execution.getExitStatus().getExitCode());
            var inner = failures.take(run);
            return new Outcome(run, end(execution), inner.isEmpty() ? execution.getAllFailureExceptions() : inner);
        } catch (JobExecutionException refused) {
            throw new IllegalStateException("job %s run %s did not start".formatted(name, run), refused);
        }
    }

    private static Outcome.End end(JobExecution execution) {
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            return Outcome.End.FAILED;
        }
        return execution.getExitStatus().getExitCode().equals(NightlyParameters.PARTLY)
                ? Outcome.End.PARTLY
                : Outcome.End.COMPLETED;
    }

    /**
     * Puts right what a dead process left. Dispatch has a lock of its own and may be alive beside the others: each side
     * touches only what its own lock covers.
     */
    private void recover(String started, String run) {
        if (started.equals(DispatchParameters.JOB)) {
            closeInterruptedDispatch();
        } else {
            var covered = jobs.getJobNames().stream()
                    .filter(name -> !name.equals(DispatchParameters.JOB))
                    .toList();
            recovery.beforeRun(covered, run);
        }
    }

    /** Closes what a dead dispatch left open. Call it under the lock of dispatch, also where dispatch is part of a night. */
    public void closeInterruptedDispatch() {
        recovery.beforeDispatch(DispatchParameters.JOB);
    }
}

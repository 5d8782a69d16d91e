package vn.tonghop.run;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;

/**
 * Starts jobs by name. Every start is a new run: what an earlier, interrupted run left undone is found again in the
 * database and the folders, so nothing is ever restarted in the middle.
 */
public final class JobRun {

    /** Name of the job parameter that identifies the run. */
    public static final String RUN = "run";

    /** Name of the job that runs under the lock of dispatch. */
    public static final String DISPATCH = "dispatch";

    private static final Logger LOG = LoggerFactory.getLogger(JobRun.class);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);
    private static final int RANDOM_PART = 8;

    private final Map<String, Job> jobs = new HashMap<>();
    private final JobOperator operator;
    private final JobRepository repository;
    private final RunFailures failures;
    private final Clock clock;

    public JobRun(List<Job> jobs, JobOperator operator, JobRepository repository, RunFailures failures, Clock clock) {
        jobs.forEach(job -> this.jobs.put(job.getName(), job));
        this.operator = operator;
        this.repository = repository;
        this.failures = failures;
        this.clock = clock;
    }

    /** What became of a start. */
    public record Outcome(String run, boolean completed, List<Throwable> failures) {}

    /** A new identity for a run. */
    public String newRun() {
        return STAMP.format(clock.instant()) + "-"
                + UUID.randomUUID().toString().substring(0, RANDOM_PART);
    }

    /** Runs a job to its end with further parameters. Only one run may be active; the caller holds the lock. */
    public Outcome start(String name, String run, Map<String, String> further) {
        closeInterrupted(name);
        var job = jobs.get(name);
        if (job == null) {
            throw new IllegalArgumentException("no job '%s'; there are %s".formatted(name, jobs.keySet()));
        }
        var parameters = new JobParametersBuilder().addString(RUN, run);
        further.forEach(parameters::addString);
        try {
            var execution = operator.start(job, parameters.toJobParameters());
            LOG.info("job {} run {}: {}", name, run, execution.getExitStatus().getExitCode());
            var inner = failures.take(run);
            return new Outcome(
                    run,
                    !execution.getStatus().isUnsuccessful(),
                    inner.isEmpty() ? execution.getAllFailureExceptions() : inner);
        } catch (JobExecutionException refused) {
            throw new IllegalStateException("job %s run %s did not start".formatted(name, run), refused);
        }
    }

    /**
     * Executions that a dead process left open are closed as failed, so that the history tells the truth. Dispatch has a lock of
     * its own and may be alive beside the others: each side closes only what its own lock covers.
     */
    public void closeInterrupted(String started) {
        for (var name : jobs.keySet()) {
            if (name.equals(DISPATCH) != started.equals(DISPATCH)) {
                continue;
            }
            repository.findRunningJobExecutions(name).stream()
                    .map(JobExecution::getId)
                    .map(repository::getJobExecution)
                    .filter(execution -> execution != null)
                    .forEach(this::close);
        }
    }

    private void close(JobExecution execution) {
        LOG.warn("execution {} of an earlier run was interrupted; closing it", execution.getId());
        operator.recover(execution);
    }
}

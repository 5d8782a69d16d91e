package vn.tonghop.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import vn.tonghop.attention.AttentionCode;
import vn.tonghop.attention.AttentionList;
import vn.tonghop.attention.Matters;
import vn.tonghop.attention.Urgency;

/**
 * Puts right what earlier runs left that did not come to their end: their executions are closed, half-written files are
 * removed, and their files become files of the new run, so that its summary tells of them. Call it under the lock.
 */
final class Recovery {

    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

    private final JobRepository repository;
    private final JobOperator operator;
    private final SweepRepository sweeps;
    private final UnfinishedFiles unfinished;
    private final AttentionList attention;
    private final Matters matters;

    Recovery(
            JobRepository repository,
            JobOperator operator,
            SweepRepository sweeps,
            UnfinishedFiles unfinished,
            AttentionList attention,
            Matters matters) {
        this.repository = repository;
        this.operator = operator;
        this.sweeps = sweeps;
        this.unfinished = unfinished;
        this.attention = attention;
        this.matters = matters;
    }

    /** Makes everything ready for a new run of one of the jobs under the main lock. */
    void beforeRun(Collection<String> jobs, String newRun) {
        var cutShort = open(jobs);
        Set<String> runs = new LinkedHashSet<>();
        jobs.forEach(name -> lastFailed(name).map(Recovery::run).ifPresent(runs::add));
        cutShort.stream().map(Recovery::run).forEach(runs::add);
        sweeps.adoptUnanswered(newRun);
        runs.forEach(run -> sweeps.adopt(run, newRun));
        close(cutShort, unfinished::removeOfRuns);
        attention.keep(
                Set.of(AttentionCode.RUN_CUT_SHORT),
                cutShort.stream()
                        .limit(1)
                        .map(run -> matters.of(AttentionCode.RUN_CUT_SHORT, "", Urgency.NOTE, Map.of()))
                        .toList());
    }

    /** Makes everything ready for a new dispatch. */
    void beforeDispatch(String job) {
        close(open(List.of(job)), unfinished::removeOfDispatch);
    }

    private void close(List<JobExecution> cutShort, Runnable removal) {
        if (!cutShort.isEmpty()) {
            removal.run();
            cutShort.forEach(this::close);
        }
    }

    private List<JobExecution> open(Collection<String> jobs) {
        return jobs.stream().flatMap(name -> open(name).stream()).toList();
    }

    private List<JobExecution> open(String job) {
        var open = new ArrayList<JobExecution>();
        for (var execution : repository.findRunningJobExecutions(job)) {
            Optional.ofNullable(repository.getJobExecution(execution.getId())).ifPresent(open::add);
        }
        return open;
    }

    private Optional<JobExecution> lastFailed(String job) {
        return Optional.ofNullable(repository.getLastJobInstance(job))
                .map(repository::getLastJobExecution)
                .filter(last -> last.getStatus() == BatchStatus.FAILED || last.getStatus() == BatchStatus.STOPPED);
    }

    private void close(JobExecution execution) {
        LOG.warn("execution {} of run {} was cut short; it is closed as failed", execution.getId(), run(execution));
        operator.recover(execution);
    }

    private static String run(JobExecution execution) {
        return RunParameters.runOf(execution.getJobParameters());
    }
}

package vn.tonghop.run;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** The jobs that run in this process, so that they can be stopped: at the next chunk, the next file or the next mail. */
public final class RunningJobs implements JobExecutionListener {

    private static final Logger LOG = LoggerFactory.getLogger(RunningJobs.class);

    private final Set<JobExecution> running = ConcurrentHashMap.newKeySet();
    private final Phaser runs = new Phaser(1);
    private volatile boolean stopping;

    @Override
    public void beforeJob(JobExecution execution) {
        running.add(execution);
        if (stopping) {
            stop(execution);
        }
    }

    @Override
    public void afterJob(JobExecution execution) {
        running.remove(execution);
    }

    /** A run has the lock. */
    void begin() {
        runs.register();
    }

    /** A run has given the lock back. */
    void end() {
        runs.arriveAndDeregister();
    }

    /** Waits until no run has the lock any more; false if that takes longer. */
    boolean awaitEnd(Duration most) {
        try {
            runs.awaitAdvanceInterruptibly(runs.arrive(), most.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } catch (TimeoutException stillRunning) {
            LOG.debug("a run is still going on", stillRunning);
            return false;
        }
    }

    /** Lets nothing new begin and what runs stop soon. What is undone then is found by the next run. */
    public void stop() {
        stopping = true;
        running.forEach(RunningJobs::stop);
    }

    /** Whether a stop was asked for. */
    public boolean isStopping() {
        return stopping;
    }

    private static void stop(JobExecution execution) {
        LOG.warn("stopping {}", execution.getJobInstance().getJobName());
        execution.setStatus(BatchStatus.STOPPING);
        execution.getStepExecutions().forEach(StepExecution::setTerminateOnly);
    }
}

package vn.tonghop.worker;

import java.util.Optional;
import java.util.Set;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.integration.partition.MessageChannelPartitionHandler;
import org.springframework.batch.integration.partition.StepExecutionRequest;
import org.springframework.integration.core.MessagingTemplate;
import org.springframework.jms.JmsException;
import org.springframework.messaging.MessageChannel;
import vn.tonghop.run.RunningJobs;
import vn.tonghop.run.WorkDistribution;

/**
 * Deals the parts of a step out to every machine that takes parts. The run's own process is one of them, so that a run ends
 * also when no other machine is up, and does itself what it cannot deal out because the broker is away.
 */
final class SharedParts implements WorkDistribution {

    private static final Logger LOG = LoggerFactory.getLogger(SharedParts.class);
    private static final long LOOK_EVERY_MILLIS = 500;

    private final JobRepository jobs;
    private final RunningJobs running;
    private final PartQueue queue;
    private final PartListener listener;
    private final WorkerProperties properties;

    SharedParts(
            JobRepository jobs,
            RunningJobs running,
            PartQueue queue,
            PartListener listener,
            WorkerProperties properties) {
        this.jobs = jobs;
        this.running = running;
        this.queue = queue;
        this.listener = listener;
        this.properties = properties;
    }

    @Override
    public PartitionHandler of(Step part, int atATime) {
        return new Dealing(part.getName(), atATime);
    }

    /** One run at a time deals out. Whether a part is done is seen in the repository, whoever has done it. */
    private final class Dealing extends MessageChannelPartitionHandler {

        private final int atATime;
        private volatile Optional<ExecutorService> away = Optional.empty();

        Dealing(String step, int atATime) {
            this.atATime = atATime;
            MessageChannel channel = (message, timeout) -> deal((StepExecutionRequest) message.getPayload());
            setStepName(step);
            setGridSize(properties.parts());
            setJobRepository(jobs);
            setPollInterval(LOOK_EVERY_MILLIS);
            setTimeout(properties.patience().toMillis());
            setMessagingOperations(new MessagingTemplate(channel));
            lookIntoTheRepository();
        }

        private void lookIntoTheRepository() {
            try {
                afterPropertiesSet();
            } catch (Exception incomplete) {
                throw new IllegalStateException("the dealing out of parts lacks something", incomplete);
            }
        }

        @Override
        protected Set<StepExecution> doHandle(StepExecution whole, Set<StepExecution> parts) throws Exception {
            away = Optional.empty();
            removeOldParts();
            var watch = watchForStop(whole.getJobExecution());
            var takers = queue.takers(listener, atATime);
            takers.start();
            try {
                return super.doHandle(whole, parts);
            } finally {
                watch.cancel();
                takers.shutdown();
                away.ifPresent(ExecutorService::shutdownNow);
            }
        }

        private void removeOldParts() {
            try {
                LOG.info("{} parts of an earlier run are removed", queue.empty());
            } catch (JmsException gone) {
                goOnAlone(gone);
            }
        }

        private boolean deal(StepExecutionRequest part) {
            if (away.isEmpty()) {
                try {
                    queue.add(part);
                    return true;
                } catch (JmsException gone) {
                    goOnAlone(gone);
                }
            }
            away.ifPresent(own -> own.execute(() -> listener.take(part)));
            return true;
        }

        private void goOnAlone(JmsException gone) {
            LOG.error("the broker is away; the parts that it does not have are done by this process", gone);
            away = Optional.of(Executors.newFixedThreadPool(atATime));
        }
    }

    /** Who does a part looks at the repository after each piece of a file; so the others hear if the run is to stop. */
    private Timer watchForStop(JobExecution run) {
        var watch = new Timer("parts-stop", true);
        watch.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        if (running.isStopping()) {
                            run.setStatus(BatchStatus.STOPPING);
                            jobs.update(run);
                            watch.cancel();
                        }
                    }
                },
                LOOK_EVERY_MILLIS,
                LOOK_EVERY_MILLIS);
        return watch;
    }
}

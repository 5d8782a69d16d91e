package vn.tonghop.worker;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import jakarta.jms.TextMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.integration.partition.StepExecutionRequest;
import org.springframework.batch.integration.partition.StepExecutionRequestHandler;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Does the parts that it is handed. A part may come twice, when a taker was killed or the broker restarted in the middle: what
 * is done is not done again, and what was begun is done from its start, since a file that is opened anew loses what was stored
 * of it. Of two who do one part at the same time the first can store nothing more as soon as the second has begun, because the
 * framework counts the versions of a step.
 */
final class PartListener implements MessageListener {

    private static final Logger LOG = LoggerFactory.getLogger(PartListener.class);

    private final JobRepository jobs;
    private final StepExecutionRequestHandler handler;

    PartListener(JobRepository jobs, StepExecutionRequestHandler handler) {
        this.jobs = jobs;
        this.handler = handler;
    }

    @Override
    public void onMessage(Message message) {
        try {
            PartQueue.part(((TextMessage) message).getText())
                    .ifPresentOrElse(
                            this::take, () -> LOG.warn("a message that names no part is left out: {}", message));
        } catch (JMSException broken) {
            throw new IllegalStateException("a message of the broker cannot be read", broken);
        }
    }

    /** Does that part, unless it is done or its run has ended. */
    void take(StepExecutionRequest part) {
        var execution = jobs.getStepExecution(part.getStepExecutionId());
        if (execution == null || isOver(execution)) {
            LOG.info("part {} is done or its run has ended; left out", part.getStepExecutionId());
            return;
        }
        LOG.info("part {} of {}", part.getStepExecutionId(), part.getStepName());
        try {
            handler.handle(part);
        } catch (OptimisticLockingFailureException doneBySomebodyElse) {
            LOG.info("part {} is being done by another process", part.getStepExecutionId(), doneBySomebodyElse);
        }
    }

    private static boolean isOver(StepExecution part) {
        var run = part.getJobExecution().getStatus();
        var isOpen = run.isRunning() || run == BatchStatus.STOPPING;
        return part.getStatus() == BatchStatus.COMPLETED || !isOpen;
    }
}

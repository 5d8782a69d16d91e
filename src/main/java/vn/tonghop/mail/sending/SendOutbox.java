package vn.tonghop.mail.sending;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Sends what waits in the outbox. A server that is away does not fail the run: the mails wait for the next one. */
public final class SendOutbox implements Tasklet {

    private static final Logger LOG = LoggerFactory.getLogger(SendOutbox.class);

    private final MailDispatcher dispatcher;

    public SendOutbox(MailDispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunkContext) {
        var result = dispatcher.sendDue();
        LOG.info(
                "outbox: {} delivered, {} waiting, {} given up",
                result.delivered(),
                result.waiting(),
                result.failed().size());
        return RepeatStatus.FINISHED;
    }
}

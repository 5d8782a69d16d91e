package vn.tonghop.mail.sending;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import vn.tonghop.mail.OutboxRepository;
import vn.tonghop.mail.bounce.Bounces;

/**
 * Reads what came back, then sends what waits in the outbox. A server that is away does not fail the run: the mails wait for
 * the next one.
 */
public final class SendOutbox implements Tasklet {

    private static final Logger LOG = LoggerFactory.getLogger(SendOutbox.class);

    private final MailDispatcher dispatcher;
    private final Bounces bounces;
    private final OutboxRepository outbox;
    private final Clock clock;

    public SendOutbox(MailDispatcher dispatcher, Bounces bounces, OutboxRepository outbox, Clock clock) {
        this.dispatcher = dispatcher;
        this.bounces = bounces;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunkContext) {
        var returned = bounces.read();
        var result = dispatcher.sendDue();
        LOG.info(
                "outbox: {} delivered, {} possibly twice, {} given up, {} came back; {}",
                result.delivered(),
                result.repeated(),
                result.failed().size(),
                returned,
                outbox.levels(clock.instant()));
        return RepeatStatus.FINISHED;
    }
}

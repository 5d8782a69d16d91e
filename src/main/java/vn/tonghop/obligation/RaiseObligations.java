package vn.tonghop.obligation;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import vn.tonghop.attention.AttentionList;
import vn.tonghop.attention.Matters;
import vn.tonghop.mail.outbox.MailDispatcher;
import vn.tonghop.obligation.DueLetters.Turn;
import vn.tonghop.run.DispatchParameters;
import vn.tonghop.schedule.ScheduleProperties;

/**
 * Does what is due and has not been done; at night mails are sent before the summary, which tells of them. A nightly run by a timer alone looks ahead to the next night, so that nothing is late;
 * a program that stays up does each thing at its moment.
 */
public final class RaiseObligations implements Tasklet {

    private static final Logger LOG = LoggerFactory.getLogger(RaiseObligations.class);

    private final List<DueLetters> letters;
    private final ScheduleProperties schedule;
    private final AttentionList attention;
    private final Matters matters;
    private final MailDispatcher mails;
    private final Clock clock;

    RaiseObligations(
            List<DueLetters> letters,
            ScheduleProperties schedule,
            AttentionList attention,
            Matters matters,
            MailDispatcher mails,
            Clock clock) {
        this.letters =
                letters.stream().sorted(Comparator.comparing(DueLetters::turn)).toList();
        this.schedule = schedule;
        this.attention = attention;
        this.matters = matters;
        this.mails = mails;
        this.clock = clock;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunkContext) {
        var asked = DispatchParameters.of(contribution.getStepExecution().getJobParameters());
        var now = clock.instant();
        var horizon = asked.lookAhead() ? schedule.nights().after(now) : now.plusMillis(1);
        var failed = new FailedLetters(attention, matters);
        for (var kind : letters) {
            if (asked.night() && kind.turn() == Turn.COPIES) {
                mails.sendDue();
            }
            if (asked.night() || !kind.turn().isOfTheNight()) {
                raise(kind, now, horizon, failed);
            }
        }
        return RepeatStatus.FINISHED;
    }

    /** Letters of a kind that cannot be written keep no others back. */
    private void raise(DueLetters kind, Instant now, Instant horizon, FailedLetters failed) {
        try {
            kind.raise(now, horizon);
            failed.succeeded(kind.turn());
        } catch (RuntimeException broken) {
            LOG.error("letters of the turn {} failed", kind.turn(), broken);
            failed.failed(kind.turn(), broken);
        }
    }
}

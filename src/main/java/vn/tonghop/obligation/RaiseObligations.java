package vn.tonghop.obligation;

import java.time.Clock;
import java.time.Instant;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import vn.tonghop.run.DispatchParameters;
import vn.tonghop.schedule.ScheduleProperties;

/**
 * Does what is due and has not been done. A nightly run by a timer alone looks ahead to the next night, so that nothing is late;
 * a program that stays up does each thing at its moment.
 */
public final class RaiseObligations implements Tasklet {

    private final Letters letters;
    private final ScheduleProperties schedule;
    private final Clock clock;

    /** Everything that may be due, in the order in which it is looked at. */
    public record Letters(
            ReceiptLetters receipts,
            UnitLetters units,
            ReportLetters reports,
            DraftLetters drafts,
            OperatorAlarms alarms,
            SupplementLetters supplements,
            SummaryLetter summary) {}

    public RaiseObligations(Letters letters, ScheduleProperties schedule, Clock clock) {
        this.letters = letters;
        this.schedule = schedule;
        this.clock = clock;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunkContext) {
        var asked = DispatchParameters.of(contribution.getStepExecution().getJobParameters());
        var now = clock.instant();
        raise(now, asked.lookAhead() ? schedule.nights().after(now) : now.plusMillis(1));
        if (asked.night()) {
            letters.supplements().raise(now);
            letters.summary().raise(now);
        }
        return RepeatStatus.FINISHED;
    }

    private void raise(Instant now, Instant horizon) {
        letters.receipts().raise(now);
        letters.units().raise(now, horizon);
        letters.reports().raise(now, horizon);
        letters.drafts().raise(now, horizon);
        letters.alarms().raise(now, horizon);
    }
}

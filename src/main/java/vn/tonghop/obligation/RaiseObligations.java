package vn.tonghop.obligation;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import vn.tonghop.schedule.ScheduleProperties;

/**
 * Does what is due and has not been done. A nightly run by a timer alone looks ahead to the next night, so that nothing is late;
 * a program that stays up does each thing at its moment.
 */
public final class RaiseObligations implements Tasklet {

    /** Name of the job parameter that, set to true, lets the run look ahead to the next night. */
    public static final String LOOK_AHEAD = "lookAhead";

    /** Name of the job parameter that, set to true, tells that this run closes a day: the summary belongs to it. */
    public static final String NIGHT = "night";

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
        var parameters = chunkContext.getStepContext().getJobParameters();
        var now = clock.instant();
        raise(now, isTrue(parameters, LOOK_AHEAD) ? schedule.nights().after(now) : now.plusMillis(1));
        if (isTrue(parameters, NIGHT)) {
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

    private static boolean isTrue(Map<String, Object> parameters, String name) {
        return "true".equals(parameters.get(name));
    }
}

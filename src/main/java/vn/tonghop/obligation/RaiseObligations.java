package vn.tonghop.obligation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import vn.tonghop.vietnamese.OfficialDate;

/**
 * Does what is due and has not been done: receipts to the units, the report of each period, the summary to the drafting
 * department. A nightly run looks ahead to the next one, so that a timer alone is enough and nothing is late.
 */
public final class RaiseObligations implements Tasklet {

    /** Name of the job parameter that, set to true, lets the run look ahead to the next night. */
    public static final String LOOK_AHEAD = "lookAhead";

    private static final LocalTime NIGHTLY = LocalTime.of(22, 0);

    private final ReceiptLetters receipts;
    private final ReportLetters reports;
    private final SummaryLetter summary;
    private final Clock clock;

    public RaiseObligations(ReceiptLetters receipts, ReportLetters reports, SummaryLetter summary, Clock clock) {
        this.receipts = receipts;
        this.reports = reports;
        this.summary = summary;
        this.clock = clock;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunkContext) {
        var now = clock.instant();
        var ahead =
                "true".equals(chunkContext.getStepContext().getJobParameters().get(LOOK_AHEAD));
        receipts.raise(now);
        reports.raise(now, ahead ? nextNight(now) : now);
        summary.raise(now);
        return RepeatStatus.FINISHED;
    }

    /** The first nightly hour after that moment. */
    static Instant nextNight(Instant now) {
        ZonedDateTime here = now.atZone(OfficialDate.ZONE);
        var tonight = here.with(NIGHTLY);
        return (tonight.isAfter(here) ? tonight : tonight.plusDays(1)).toInstant();
    }
}

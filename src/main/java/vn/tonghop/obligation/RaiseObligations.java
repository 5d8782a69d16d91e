package vn.tonghop.obligation;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
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

    private final List<DueLetters> letters;
    private final ScheduleProperties schedule;
    private final Clock clock;

    RaiseObligations(List<DueLetters> letters, ScheduleProperties schedule, Clock clock) {
        this.letters =
                letters.stream().sorted(Comparator.comparing(DueLetters::turn)).toList();
        this.schedule = schedule;
        this.clock = clock;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunkContext) {
        var asked = DispatchParameters.of(contribution.getStepExecution().getJobParameters());
        var now = clock.instant();
        var horizon = asked.lookAhead() ? schedule.nights().after(now) : now.plusMillis(1);
        letters.stream()
                .filter(kind -> asked.night() || !kind.turn().isOfTheNight())
                .forEach(kind -> kind.raise(now, horizon));
        return RepeatStatus.FINISHED;
    }
}

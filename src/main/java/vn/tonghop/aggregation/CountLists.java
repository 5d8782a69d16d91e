package vn.tonghop.aggregation;

import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import vn.tonghop.submission.AlikeRowRepository;

/** Counts the rows of lists that came into force, so that no page or letter counts them again. */
final class CountLists implements Tasklet {

    private final AlikeRowRepository alike;

    CountLists(AlikeRowRepository alike) {
        this.alike = alike;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunkContext) {
        alike.count();
        return RepeatStatus.FINISHED;
    }
}

package vn.tonghop.aggregation;

import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.AlikeRowRepository;

/** Counts the rows of lists that came into force, so that no page or letter counts them again. */
final class CountLists implements Tasklet {

    private final Plan plan;
    private final AlikeRowRepository alike;

    CountLists(Plan plan, AlikeRowRepository alike) {
        this.plan = plan;
        this.alike = alike;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunkContext) {
        alike.count(plan.periods().stream().map(ReportingPeriod::code).toList());
        return RepeatStatus.FINISHED;
    }
}

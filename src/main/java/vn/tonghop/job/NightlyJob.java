package vn.tonghop.job;

import java.util.function.Function;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.tonghop.plan.Plan;
import vn.tonghop.run.NightlyParameters;
import vn.tonghop.run.RunParameters;

/** The main job: intake, the consolidation of each open period, dispatch. */
@Configuration(proxyBeanMethods = false)
@Import({DispatchAlone.class, NightlyRecord.class})
class NightlyJob {

    @Bean
    Job nightly(
            JobRepository jobs,
            JobOperator operator,
            Plan plan,
            Job intake,
            Job consolidation,
            Job dispatch,
            DispatchAlone alone,
            NightlyRecord record) {
        SimpleJobBuilder nightly = new JobBuilder(NightlyParameters.JOB, jobs)
                .listener(record)
                .start(part("run-intake", intake, NightlyParameters::intake, jobs, operator));
        for (var period : plan.periods()) {
            nightly = nightly.next(part(
                    "run-consolidation-" + period.code(),
                    consolidation,
                    night -> night.consolidation(period.code()),
                    jobs,
                    operator));
        }
        var last = part("run-dispatch", dispatch, NightlyParameters::dispatch, jobs, operator);
        return nightly.next(alone.of(last)).build();
    }

    private static Step part(
            String name,
            Job job,
            Function<NightlyParameters, RunParameters> told,
            JobRepository jobs,
            JobOperator operator) {
        return new StepBuilder(name, jobs)
                .job(job)
                .operator(operator)
                .parametersExtractor((parent, step) -> told.apply(NightlyParameters.of(step.getJobParameters()))
                        .toJobParameters())
                .build();
    }
}

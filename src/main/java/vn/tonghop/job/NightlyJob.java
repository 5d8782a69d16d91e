package vn.tonghop.job;

import java.time.Clock;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tonghop.aggregation.ConsolidatePeriod;
import vn.tonghop.obligation.RaiseObligations;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.run.DispatchGate;
import vn.tonghop.run.JobRun;
import vn.tonghop.schedule.RunWatch;

/** The main job: intake, the consolidation of each open period, dispatch. */
@Configuration(proxyBeanMethods = false)
class NightlyJob {

    @Bean
    Job nightly(JobRepository jobs, JobOperator operator, Plan plan, NightlyParts parts, NightlyRecord record) {
        SimpleJobBuilder nightly = new JobBuilder(RunWatch.NIGHTLY, jobs)
                .listener(record)
                .start(run("run-intake", jobs, operator, parts.intake()));
        for (var period : plan.periods()) {
            nightly = nightly.next(consolidate(period, jobs, operator, parts.consolidation()));
        }
        return nightly.next(parts.alone().of(dispatch(jobs, operator, parts.dispatch())))
                .build();
    }

    @Bean
    NightlyParts nightlyParts(Job intake, Job consolidation, Job dispatch, DispatchAlone alone) {
        return new NightlyParts(intake, consolidation, dispatch, alone);
    }

    @Bean
    DispatchAlone dispatchAlone(DispatchGate gate, ObjectProvider<JobRun> runs) {
        return new DispatchAlone(gate, runs);
    }

    @Bean
    NightlyRecord nightlyRecord(RunWatch watch, Clock clock) {
        return new NightlyRecord(watch, clock);
    }

    /** What a night consists of. */
    record NightlyParts(Job intake, Job consolidation, Job dispatch, DispatchAlone alone) {}

    private static Step dispatch(JobRepository jobs, JobOperator operator, Job job) {
        return new StepBuilder("run-dispatch", jobs)
                .job(job)
                .operator(operator)
                .parametersExtractor((parent, step) -> new JobParametersBuilder(step.getJobParameters())
                        .addString(
                                RaiseObligations.LOOK_AHEAD,
                                step.getJobParameters().getString(RaiseObligations.LOOK_AHEAD, "true"))
                        .addString(RaiseObligations.NIGHT, "true")
                        .toJobParameters())
                .build();
    }

    private static Step run(String name, JobRepository jobs, JobOperator operator, Job job) {
        return new StepBuilder(name, jobs).job(job).operator(operator).build();
    }

    private static Step consolidate(ReportingPeriod period, JobRepository jobs, JobOperator operator, Job job) {
        return new StepBuilder("run-consolidation-" + period.code(), jobs)
                .job(job)
                .operator(operator)
                .parametersExtractor((parent, step) -> new JobParametersBuilder(step.getJobParameters())
                        .addString(ConsolidatePeriod.PERIOD, period.code().toString())
                        .addString(ConsolidatePeriod.ONLY_IF_OPEN, "true")
                        .toJobParameters())
                .build();
    }
}

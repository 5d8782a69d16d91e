package vn.tonghop.job;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.FlowBuilder;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.flow.Flow;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.tonghop.plan.Plan;
import vn.tonghop.run.NightlyParameters;
import vn.tonghop.run.RunParameters;

/**
 * The main job: intake, the consolidation of each open period, dispatch. A part that fails keeps none of the others from being
 * done: reminders, alarms and the report go out whatever became of the files of that night.
 */
@Configuration(proxyBeanMethods = false)
@Import({DispatchAlone.class, NightlyRecord.class, FailedParts.class, NightProgress.class})
class NightlyJob {

    /** What the part that takes files in is called. */
    static final String INTAKE = "run-intake";

    /** What the part that consolidates a period is called; its code follows. */
    static final String CONSOLIDATION = "run-consolidation-";

    private final JobRepository jobs;
    private final JobOperator operator;
    private final FailedParts failed;
    private final NightProgress progress;

    NightlyJob(JobRepository jobs, JobOperator operator, FailedParts failed, NightProgress progress) {
        this.progress = progress;
        this.jobs = jobs;
        this.operator = operator;
        this.failed = failed;
    }

    @Bean
    Job nightly(Plan plan, Job intake, Job consolidation, Job dispatch, DispatchAlone alone, NightlyRecord record) {
        var parts = new ArrayList<Step>();
        parts.add(part(INTAKE, intake, NightlyParameters::intake));
        for (var period : plan.periods()) {
            parts.add(part(CONSOLIDATION + period.code(), consolidation, night -> night.consolidation(period.code())));
        }
        parts.add(alone.of(part("run-dispatch", dispatch, NightlyParameters::dispatch)));
        return new JobBuilder(NightlyParameters.JOB, jobs)
                .listener(record)
                .listener((JobExecutionListener) progress)
                .start(inTurn(parts))
                .end()
                .build();
    }

    /** Each part after the one before, whatever became of that; a night that is stopped goes no further. */
    private Flow inTurn(List<Step> parts) {
        var flow = new FlowBuilder<Flow>("parts-in-turn").start(parts.get(0));
        for (var index = 1; index < parts.size(); index++) {
            var done = parts.get(index - 1);
            flow = flow.on(ExitStatus.STOPPED.getExitCode())
                    .stop()
                    .from(done)
                    .on("*")
                    .to(parts.get(index));
        }
        var last = parts.get(parts.size() - 1);
        return flow.on(ExitStatus.STOPPED.getExitCode())
                .stop()
                .from(last)
                .on(ExitStatus.FAILED.getExitCode())
                .fail()
                .from(last)
                .on("*")
                .to(failed)
                .from(failed)
                .on(NightlyParameters.PARTLY)
                .end(NightlyParameters.PARTLY)
                .from(failed)
                .on("*")
                .end()
                .build();
    }

    private Step part(String name, Job job, Function<NightlyParameters, RunParameters> told) {
        return new StepBuilder(name, jobs)
                .job(job)
                .operator(operator)
                .parametersExtractor((parent, step) -> told.apply(NightlyParameters.of(step.getJobParameters()))
                        .toJobParameters())
                .listener(failed)
                .listener((StepExecutionListener) progress)
                .build();
    }
}

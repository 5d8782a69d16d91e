package vn.tonghop.worker;

import java.util.stream.Collectors;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.integration.partition.StepExecutionRequestHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What deals out and takes parts; nothing of it is there as long as no broker is named. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("tonghop.workers.broker")
@EnableConfigurationProperties(WorkerProperties.class)
@Import({PartQueue.class, PartListener.class, SharedParts.class, OpenRuns.class, Worker.class})
class WorkerConfiguration {

    /** Does a part with the step of this process that has the name asked for. */
    @Bean
    StepExecutionRequestHandler partHandler(JobRepository jobs, ObjectProvider<Step> steps) {
        var handler = new StepExecutionRequestHandler();
        handler.setJobRepository(jobs);
        handler.setStepLocator(name -> steps.stream()
                .collect(Collectors.toMap(Step::getName, step -> step))
                .get(name));
        return handler;
    }
}

package vn.tonghop.job;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tonghop.run.ConsolidationParameters;
import vn.tonghop.run.RunFailures;

/** One run puts one period together, writes its documents and shows them on the dashboard, unless nothing is new. */
@Configuration(proxyBeanMethods = false)
class ConsolidationJob {

    @Bean
    Job consolidation(
            JobRepository jobs, Step consolidate, Step writeReport, Step writeDashboard, RunFailures failures) {
        return new JobBuilder(ConsolidationParameters.JOB, jobs)
                .listener(failures)
                .start(consolidate)
                .on(ConsolidationParameters.NOTHING_NEW)
                .end()
                .from(consolidate)
                .on("COMPLETED")
                .to(writeReport)
                .next(writeDashboard)
                .from(consolidate)
                .on("*")
                .fail()
                .end()
                .build();
    }
}

package vn.tonghop.job;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tonghop.run.RunFailures;
import vn.tonghop.run.SlipParameters;

/** One run carries out the slips that lie in the drop folder and touches nothing else there. */
@Configuration(proxyBeanMethods = false)
class SlipJob {

    @Bean
    Job slips(JobRepository jobs, Step takeSlips, RunFailures failures) {
        return new JobBuilder(SlipParameters.JOB, jobs)
                .listener(failures)
                .start(takeSlips)
                .build();
    }
}

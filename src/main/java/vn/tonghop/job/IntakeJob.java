package vn.tonghop.job;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tonghop.run.IntakeParameters;
import vn.tonghop.run.RunFailures;

/**
 * One run takes in one sweep of the drop folder: files are taken, rows stored, verdicts given, figures of units compared,
 * rows of lists counted, receipts written.
 */
@Configuration(proxyBeanMethods = false)
class IntakeJob {

    private final JobRepository jobs;
    private final RunFailures failures;

    IntakeJob(JobRepository jobs, RunFailures failures) {
        this.jobs = jobs;
        this.failures = failures;
    }

    @Bean
    Job intake(
            Step tryFiles,
            Step takeFiles,
            Step storeRows,
            Step settleFiles,
            Step compareFigures,
            Step countLists,
            Step writeReceipts,
            Step writeDashboard) {
        return new JobBuilder(IntakeParameters.JOB, jobs)
                .listener(failures)
                .start(tryFiles)
                .next(takeFiles)
                .next(storeRows)
                .next(settleFiles)
                .next(compareFigures)
                .next(countLists)
                .next(writeReceipts)
                .next(writeDashboard)
                .build();
    }
}

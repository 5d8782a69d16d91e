package vn.tonghop.job;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tonghop.run.IntakeParameters;
import vn.tonghop.run.RunFailures;
import vn.tonghop.run.TrialParameters;

/**
 * One run takes in one sweep of the drop folder: files are taken, rows stored, verdicts given, figures of units compared,
 * rows of lists counted, receipts written. A trial ends there.
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
        return answering(
                        IntakeParameters.JOB,
                        tryFiles,
                        takeFiles,
                        storeRows,
                        settleFiles,
                        compareFigures,
                        countLists,
                        writeReceipts)
                .next(writeDashboard)
                .build();
    }

    @Bean
    Job trial(
            Step tryFiles,
            Step takeFiles,
            Step storeRows,
            Step settleFiles,
            Step compareFigures,
            Step countLists,
            Step writeReceipts) {
        return answering(
                        TrialParameters.JOB,
                        tryFiles,
                        takeFiles,
                        storeRows,
                        settleFiles,
                        compareFigures,
                        countLists,
                        writeReceipts)
                .build();
    }

    private SimpleJobBuilder answering(String name, Step first, Step... others) {
        var steps = new JobBuilder(name, jobs).listener(failures).start(first);
        for (var next : others) {
            steps.next(next);
        }
        return steps;
    }
}

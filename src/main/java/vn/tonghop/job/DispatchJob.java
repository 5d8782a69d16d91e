package vn.tonghop.job;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tonghop.mail.bounce.Bounces;
import vn.tonghop.mail.outbox.MailDispatcher;
import vn.tonghop.obligation.RaiseObligations;
import vn.tonghop.run.DispatchParameters;
import vn.tonghop.run.RunFailures;
import vn.tonghop.run.Steps;

/** One run does what is due and sends what waits. */
@Configuration(proxyBeanMethods = false)
class DispatchJob {

    @Bean
    Job dispatch(
            JobRepository jobs, Step raiseObligations, Step sendOutbox, Step writeDashboard, RunFailures failures) {
        return new JobBuilder(DispatchParameters.JOB, jobs)
                .listener(failures)
                .start(raiseObligations)
                .next(sendOutbox)
                .next(writeDashboard)
                .build();
    }

    /** What came back is read first, so that the mail of the day tells it. */
    @Bean
    Step raiseObligations(Steps steps, Bounces bounces, RaiseObligations obligations) {
        return steps.tasklet("raise-obligations", (contribution, chunk) -> {
            bounces.read();
            return obligations.execute(contribution, chunk);
        });
    }

    /** A server that is away does not fail the run: the mails wait for the next one. */
    @Bean
    Step sendOutbox(Steps steps, MailDispatcher dispatcher) {
        return steps.tasklet("send-outbox", (contribution, chunk) -> {
            dispatcher.sendDue();
            return RepeatStatus.FINISHED;
        });
    }
}

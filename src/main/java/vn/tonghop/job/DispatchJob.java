package vn.tonghop.job;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tonghop.mail.bounce.Bounces;
import vn.tonghop.mail.outbox.MailDispatcher;
import vn.tonghop.mail.outbox.Outbox;
import vn.tonghop.mail.text.MailComposer;
import vn.tonghop.obligation.ObligationRepository;
import vn.tonghop.obligation.ReceiptLetters;
import vn.tonghop.plan.Plan;
import vn.tonghop.receipt.ReceiptComposer;
import vn.tonghop.receipt.ReceiptFolder;
import vn.tonghop.receipt.ReceiptReading;
import vn.tonghop.run.DispatchParameters;
import vn.tonghop.run.RunFailures;
import vn.tonghop.run.Steps;
import vn.tonghop.submission.SubmissionRepository;

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

    @Bean
    Step raiseObligations(Steps steps, Tasklet obligationRaising) {
        return steps.tasklet("raise-obligations", obligationRaising);
    }

    /** What came back is read first. A server that is away does not fail the run: the mails wait for the next one. */
    @Bean
    Step sendOutbox(Steps steps, Bounces bounces, MailDispatcher dispatcher) {
        return steps.tasklet("send-outbox", (contribution, chunk) -> {
            bounces.read();
            dispatcher.sendDue();
            return RepeatStatus.FINISHED;
        });
    }

    @Bean
    ReceiptLetters.Post post(MailComposer composer, Outbox outbox, PlatformTransactionManager transactions) {
        return new ReceiptLetters.Post(composer, outbox, new TransactionTemplate(transactions));
    }

    @Bean
    ReceiptLetters receiptLetters(
            Plan plan, ObligationRepository obligations, ReceiptLetters.Receipts receipts, ReceiptLetters.Post post) {
        return new ReceiptLetters(plan, obligations, receipts, post);
    }

    @Bean
    ReceiptLetters.Receipts receiptsToMail(
            SubmissionRepository submissions, ReceiptReading reading, ReceiptComposer composer, ReceiptFolder folder) {
        return new ReceiptLetters.Receipts(submissions, reading, composer, folder);
    }
}

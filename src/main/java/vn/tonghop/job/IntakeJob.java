package vn.tonghop.job;

import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.listener.ItemReadListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;
import vn.tonghop.form.FormVocabulary;
import vn.tonghop.intake.ArchiveFolder;
import vn.tonghop.intake.DropFolder;
import vn.tonghop.intake.FilePart;
import vn.tonghop.intake.FilePartitioner;
import vn.tonghop.intake.IntakeProperties;
import vn.tonghop.intake.Originals;
import vn.tonghop.intake.SubmissionReader;
import vn.tonghop.intake.TableOpening;
import vn.tonghop.intake.TakeFiles;
import vn.tonghop.plan.Plan;
import vn.tonghop.run.RunFailures;
import vn.tonghop.run.RunProgress;
import vn.tonghop.submission.FindingRepository;
import vn.tonghop.submission.ReadingFactsRepository;
import vn.tonghop.submission.RowRepository;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.validation.CheckedPart;
import vn.tonghop.validation.CheckedPartWriter;
import vn.tonghop.validation.PartCheck;

/** One run takes in one sweep of the drop folder: files are taken, rows stored, verdicts given, receipts written. */
@Configuration(proxyBeanMethods = false)
class IntakeJob {

    @Bean
    Job intake(
            JobRepository jobs,
            Step tryFiles,
            Step takeFiles,
            Step storeRows,
            Step settleFiles,
            Step writeReceipts,
            Step writeDashboard,
            RunFailures failures) {
        return new JobBuilder("intake", jobs)
                .listener(failures)
                .start(tryFiles)
                .next(takeFiles)
                .next(storeRows)
                .next(settleFiles)
                .next(writeReceipts)
                .next(writeDashboard)
                .build();
    }

    @Bean
    Step takeFiles(Steps steps, Tasklet fileTaking) {
        return steps.tasklet("take-files", fileTaking);
    }

    @Bean
    Step storeRows(
            JobRepository jobs,
            IntakeProperties properties,
            SubmissionRepository submissions,
            Step storeGroup,
            TaskExecutor storeThreads,
            RunProgress progress) {
        return new StepBuilder("store-rows", jobs)
                .partitioner("store-group", new FilePartitioner(submissions, progress::expect))
                .step(storeGroup)
                .gridSize(properties.threads() * 4)
                .taskExecutor(storeThreads)
                .build();
    }

    @Bean
    Step storeGroup(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            ItemStreamReader<FilePart> submissionReader,
            ItemProcessor<FilePart, CheckedPart> partCheck,
            ItemWriter<CheckedPart> checkedPartWriter,
            RunProgress progress) {
        return new StepBuilder("store-group", jobs)
                .<FilePart, CheckedPart>chunk(1)
                .transactionManager(transactions)
                .reader(submissionReader)
                .processor(partCheck)
                .writer(checkedPartWriter)
                .listener(new CountedFiles(progress))
                .build();
    }

    @Bean
    Step settleFiles(Steps steps, Tasklet fileSettling) {
        return steps.tasklet("settle-files", fileSettling);
    }

    @Bean
    Step writeReceipts(Steps steps, Tasklet receiptWriting) {
        return steps.tasklet("write-receipts", receiptWriting);
    }

    @Bean
    TaskExecutor storeThreads(IntakeProperties properties) {
        var threads = new ThreadPoolTaskExecutor();
        threads.setCorePoolSize(properties.threads());
        threads.setMaxPoolSize(properties.threads());
        threads.setThreadNamePrefix("store-");
        return threads;
    }

    @Bean
    @StepScope
    Tasklet fileTaking(
            DropFolder dropFolder,
            ArchiveFolder archive,
            SubmissionRepository submissions,
            Plan plan,
            @Value("#{jobParameters['run']}") String run) {
        return new TakeFiles(dropFolder, archive, submissions, plan.units(), run);
    }

    @Bean
    @StepScope
    ItemStreamReader<FilePart> submissionReader(
            SubmissionRepository submissions,
            Originals originals,
            TableOpening tables,
            FormVocabulary words,
            IntakeProperties properties,
            @Value("#{stepExecutionContext['files']}") String files) {
        return new SubmissionReader(submissions, originals, tables, words, properties.chunkSize(), files);
    }

    @Bean
    @StepScope
    ItemProcessor<FilePart, CheckedPart> partCheck(Plan plan, FormVocabulary words) {
        return new PartCheck(plan, words);
    }

    /** Tells the progress of a run of every file that is begun. */
    private record CountedFiles(RunProgress progress) implements ItemReadListener<FilePart> {

        @Override
        public void afterRead(FilePart part) {
            if (part.isFirst()) {
                progress.step();
            }
        }
    }

    @Bean
    ItemWriter<CheckedPart> checkedPartWriter(
            ReadingFactsRepository facts, RowRepository rows, FindingRepository findings) {
        return new CheckedPartWriter(facts, rows, findings);
    }
}

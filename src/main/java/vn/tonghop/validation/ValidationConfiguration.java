package vn.tonghop.validation;

import java.util.List;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.listener.ItemReadListener;
import org.springframework.batch.core.listener.ItemWriteListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.scope.context.StepSynchronizationManager;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import vn.tonghop.intake.FilePart;
import vn.tonghop.intake.FilePartitioner;
import vn.tonghop.intake.IntakeProperties;
import vn.tonghop.plan.Plan;
import vn.tonghop.run.RunProgress;
import vn.tonghop.run.Steps;
import vn.tonghop.run.StoreFence;
import vn.tonghop.run.WorkDistribution;

/** Files are read, judged row by row and stored, several at the same time. */
@Configuration(proxyBeanMethods = false)
@Import(CheckedPartWriter.class)
class ValidationConfiguration {

    /** Pieces of files that are stored in one transaction. */
    private static final int PIECES = 8;

    @Bean
    Step storeRows(
            JobRepository jobs,
            IntakeProperties properties,
            FilePartitioner partitioner,
            Step storeGroup,
            AsyncTaskExecutor fileThreads,
            ObjectProvider<WorkDistribution> machines) {
        var step = new StepBuilder("store-rows", jobs).partitioner("store-group", partitioner);
        var shared = machines.getIfAvailable();
        return shared != null
                ? step.partitionHandler(shared.of(storeGroup, properties.threads()))
                        .build()
                : step.step(storeGroup)
                        .gridSize(properties.threads() * 4)
                        .taskExecutor(fileThreads)
                        .build();
    }

    @Bean
    Step storeGroup(
            Steps steps,
            ItemStreamReader<FilePart> submissionReader,
            ItemProcessor<FilePart, CheckedPart> partCheck,
            CheckedPartWriter writer,
            RunProgress progress,
            ObjectProvider<StoreFence> fences) {
        return steps.<FilePart, CheckedPart>together("store-group", PIECES)
                .reader(submissionReader)
                .processor(partCheck)
                .writer(writer)
                .listener(new CountedFiles(progress))
                .listener(new Fenced(fences.stream().toList()))
                .build();
    }

    @Bean
    @StepScope
    ItemProcessor<FilePart, CheckedPart> partCheck(Plan plan, List<RowRules> rules) {
        return new PartCheck(plan, rules);
    }

    @Bean
    AsyncTaskExecutor fileThreads(IntakeProperties properties) {
        var threads = new ThreadPoolTaskExecutor();
        threads.setCorePoolSize(properties.threads());
        threads.setMaxPoolSize(properties.threads());
        threads.setThreadNamePrefix("files-");
        return threads;
    }

    /** Tells the progress of a run of every file that is begun. */
    private static final class CountedFiles implements ItemReadListener<FilePart> {

        private final RunProgress progress;

        CountedFiles(RunProgress progress) {
            this.progress = progress;
        }

        @Override
        public void afterRead(FilePart part) {
            if (part.isFirst()) {
                progress.step();
            }
        }
    }

    /** Stores nothing for a run that has ended meanwhile. */
    private static final class Fenced implements ItemWriteListener<CheckedPart> {

        private final List<StoreFence> fences;

        Fenced(List<StoreFence> fences) {
            this.fences = fences;
        }

        @Override
        public void beforeWrite(Chunk<? extends CheckedPart> parts) {
            var context = StepSynchronizationManager.getContext();
            if (context != null) {
                var run = context.getStepExecution().getJobExecutionId();
                fences.forEach(fence -> fence.requireOpen(run));
            }
        }
    }
}

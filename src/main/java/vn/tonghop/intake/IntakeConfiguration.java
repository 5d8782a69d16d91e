package vn.tonghop.intake;

import java.time.Clock;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.tonghop.form.FormVocabulary;
import vn.tonghop.plan.Plan;
import vn.tonghop.run.Steps;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.table.FileOpening;

/** The folders that files come from and are kept in, and how a file is taken and read. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({IntakeProperties.class, UnitFolders.class})
@Import({
    UnitPlaces.class,
    DropFolder.class,
    ArchiveFolder.class,
    LeftFileRepository.class,
    MisplacedFileRepository.class,
    ConflictCopies.class,
    Arrivals.class,
    TakeFiles.class,
    FilePartitioner.class,
    TableOpening.class,
    CorrectableLines.class,
    Originals.class
})
class IntakeConfiguration {

    @Bean
    @ConditionalOnMissingBean
    FileOpening fileOpening() {
        return FileOpening.ofTheSystem();
    }

    @Bean
    @ConditionalOnMissingBean
    FolderListing folderListing() {
        return FolderListing.ofTheSystem();
    }

    @Bean
    @ConditionalOnMissingBean
    FolderTime folderTime() {
        return new FolderTime.OfTheDisk();
    }

    @Bean
    Step takeFiles(Steps steps, TakeFiles taking) {
        return steps.tasklet("take-files", taking);
    }

    @Bean
    @StepScope
    ItemStreamReader<FilePart> submissionReader(
            SubmissionRepository submissions,
            Originals originals,
            FormVocabulary words,
            Plan plan,
            LeftFileRepository leftFiles,
            Clock clock,
            IntakeProperties properties,
            @Value("#{stepExecutionContext['files']}") String files) {
        return new SubmissionReader(
                submissions, originals, words, plan, leftFiles, clock, properties.chunkSize(), files);
    }
}

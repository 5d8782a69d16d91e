package vn.tonghop.job;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tonghop.form.FormVocabulary;
import vn.tonghop.intake.ArchiveFolder;
import vn.tonghop.intake.DropFolder;
import vn.tonghop.intake.IntakeProperties;
import vn.tonghop.intake.Originals;
import vn.tonghop.intake.TableOpening;
import vn.tonghop.submission.CorrectionRepository;
import vn.tonghop.submission.ReadingFactsRepository;
import vn.tonghop.submission.RowRepository;
import vn.tonghop.submission.SubmissionRepository;

/** The folders that files come from and are kept in, and how a file is opened. */
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

    @Bean
    DropFolder dropFolder(IntakeProperties properties, Clock clock) {
        return new DropFolder(properties, clock);
    }

    @Bean
    TableOpening tableOpening(IntakeProperties properties, FormVocabulary words) {
        return new TableOpening(properties, words);
    }

    @Bean
    ArchiveFolder archiveFolder(IntakeProperties properties) {
        return new ArchiveFolder(properties.archiveFolder());
    }

    @Bean
    Originals originals(ArchiveFolder archive, TableOpening tables, FormVocabulary words, Originals.Records records) {
        return new Originals(archive, tables, words, records);
    }

    @Bean
    Originals.Records originalRecords(
            SubmissionRepository submissions,
            ReadingFactsRepository facts,
            RowRepository rows,
            CorrectionRepository merges) {
        return new Originals.Records(submissions, facts, rows, merges);
    }
}

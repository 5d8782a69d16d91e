package vn.tonghop.job;

import java.time.Clock;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tonghop.form.FormVocabulary;
import vn.tonghop.intake.ArchiveFolder;
import vn.tonghop.intake.TableOpening;
import vn.tonghop.plan.Plan;
import vn.tonghop.receipt.ReceiptComposer;
import vn.tonghop.receipt.ReceiptFolder;
import vn.tonghop.receipt.ReceiptProperties;
import vn.tonghop.receipt.ReceiptReading;
import vn.tonghop.receipt.RowsToMend;
import vn.tonghop.receipt.WriteReceipts;
import vn.tonghop.submission.ActivityRowRepository;
import vn.tonghop.submission.FindingRepository;
import vn.tonghop.submission.InForceRepository;
import vn.tonghop.submission.ResultRowRepository;
import vn.tonghop.submission.RowRepository;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.submission.TitleRowRepository;
import vn.tonghop.template.Templates;
import vn.tonghop.verdict.AcrossForms;
import vn.tonghop.verdict.FileSettlement;
import vn.tonghop.verdict.FileSettlement.ProgramVersion;
import vn.tonghop.verdict.SettleFiles;
import vn.tonghop.verdict.WholeFileRules;

/** The second half of intake: verdicts and receipts. */
@Configuration(proxyBeanMethods = false)
class VerdictConfiguration {

    @Bean
    Tasklet fileSettling(
            SubmissionRepository submissions,
            FileSettlement settlement,
            PlatformTransactionManager transactions,
            Clock clock) {
        return new SettleFiles(submissions, settlement, new TransactionTemplate(transactions), clock);
    }

    @Bean
    FileSettlement fileSettlement(
            Plan plan,
            ProgramVersion program,
            FileSettlement.Records records,
            WholeFileRules wholeFileRules,
            AcrossForms acrossForms) {
        return new FileSettlement(plan, program, records, wholeFileRules, acrossForms);
    }

    @Bean
    FileSettlement.Records settlementRecords(
            SubmissionRepository submissions,
            RowRepository rows,
            FindingRepository findings,
            InForceRepository inForce) {
        return new FileSettlement.Records(submissions, rows, findings, inForce);
    }

    @Bean
    WholeFileRules wholeFileRules(Plan plan, RowRepository rows, ResultRowRepository results) {
        return new WholeFileRules(plan, rows, results);
    }

    @Bean
    AcrossForms acrossForms(
            Plan plan,
            FormVocabulary words,
            InForceRepository inForce,
            ResultRowRepository results,
            ActivityRowRepository activities,
            TitleRowRepository titles) {
        return new AcrossForms(plan, words, inForce, results, new AcrossForms.Lists(activities, titles));
    }

    @Bean
    Tasklet receiptWriting(
            SubmissionRepository submissions,
            ReceiptReading reading,
            ReceiptComposer composer,
            ReceiptFolder folder,
            RowsToMend rowsToMend) {
        return new WriteReceipts(submissions, reading, composer, folder, rowsToMend);
    }

    @Bean
    ReceiptReading receiptReading(FileSettlement.Records records, ReceiptProperties properties) {
        return new ReceiptReading(records.submissions(), records.findings(), records.inForce(), properties);
    }

    @Bean
    ReceiptComposer receiptComposer(Plan plan, FormVocabulary words) {
        return new ReceiptComposer(plan, words);
    }

    @Bean
    ReceiptFolder receiptFolder(ReceiptProperties properties, Templates templates) {
        return new ReceiptFolder(properties.folder(), templates);
    }

    @Bean
    RowsToMend rowsToMend(
            ArchiveFolder archive,
            TableOpening tables,
            FileSettlement.Records records,
            ReceiptProperties properties,
            FormVocabulary words) {
        return new RowsToMend(
                archive, tables, new RowsToMend.Records(records.rows(), records.findings()), properties, words);
    }
}

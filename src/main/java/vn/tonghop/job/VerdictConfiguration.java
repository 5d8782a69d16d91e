package vn.tonghop.job;

import java.time.Clock;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tonghop.form.FormVocabulary;
import vn.tonghop.intake.Originals;
import vn.tonghop.intake.TableOpening;
import vn.tonghop.plan.Plan;
import vn.tonghop.receipt.ChangeReading;
import vn.tonghop.receipt.CorrectionTable;
import vn.tonghop.receipt.ReceiptComposer;
import vn.tonghop.receipt.ReceiptFolder;
import vn.tonghop.receipt.ReceiptProperties;
import vn.tonghop.receipt.ReceiptReading;
import vn.tonghop.receipt.WriteReceipts;
import vn.tonghop.submission.ActivityRowRepository;
import vn.tonghop.submission.AuditEntry;
import vn.tonghop.submission.AuditRepository;
import vn.tonghop.submission.CorrectionRepository;
import vn.tonghop.submission.ExtensionRepository;
import vn.tonghop.submission.FigureRepository;
import vn.tonghop.submission.FindingRepository;
import vn.tonghop.submission.InForceRepository;
import vn.tonghop.submission.ReadingFactsRepository;
import vn.tonghop.submission.ResultRowRepository;
import vn.tonghop.submission.RevisionRepository;
import vn.tonghop.submission.RowRepository;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.submission.SupplementRepository;
import vn.tonghop.submission.TitleRowRepository;
import vn.tonghop.template.Templates;
import vn.tonghop.verdict.AcrossForms;
import vn.tonghop.verdict.AcrossPeriods;
import vn.tonghop.verdict.Extending;
import vn.tonghop.verdict.FileSettlement;
import vn.tonghop.verdict.FileSettlement.ProgramVersion;
import vn.tonghop.verdict.LateArrivals;
import vn.tonghop.verdict.SettleFiles;
import vn.tonghop.verdict.WholeFileRules;
import vn.tonghop.verdict.Withdrawal;

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
            LateArrivals arrivals,
            FileSettlement.Rules rules) {
        return new FileSettlement(plan, program, records, arrivals, rules);
    }

    @Bean
    FileSettlement.Records settlementRecords(
            SubmissionRepository submissions,
            ReadingFactsRepository facts,
            RowRepository rows,
            FindingRepository findings,
            InForceRepository inForce) {
        return new FileSettlement.Records(submissions, facts, rows, findings, inForce);
    }

    @Bean
    LateArrivals lateArrivals(
            SubmissionRepository submissions,
            ExtensionRepository extensions,
            SupplementRepository supplements,
            RevisionRepository revisions,
            CorrectionRepository merges) {
        return new LateArrivals(submissions, extensions, supplements, revisions, merges);
    }

    @Bean
    FileSettlement.Rules settlementRules(
            WholeFileRules wholeFile,
            AcrossForms acrossForms,
            Plan plan,
            ResultRowRepository results,
            FigureRepository figures) {
        return new FileSettlement.Rules(wholeFile, acrossForms, new AcrossPeriods(plan, results, figures));
    }

    @Bean
    Withdrawal withdrawal(
            FileSettlement.Records records,
            Withdrawal.Trail trail,
            PlatformTransactionManager transactions,
            Clock clock) {
        return new Withdrawal(records, trail, new TransactionTemplate(transactions), clock);
    }

    @Bean
    Withdrawal.Trail exceptionTrail(
            Plan plan,
            ProgramVersion program,
            RevisionRepository revisions,
            SupplementRepository supplements,
            AuditRepository audit) {
        return new Withdrawal.Trail(
                revisions, supplements, audit, new AuditEntry.Versions(plan.version(), program.value()));
    }

    @Bean
    Extending extending(
            Withdrawal.Trail trail,
            ExtensionRepository extensions,
            SubmissionRepository submissions,
            PlatformTransactionManager transactions,
            Clock clock) {
        return new Extending(trail, extensions, submissions, new TransactionTemplate(transactions), clock);
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
            CorrectionTable correctionTable) {
        return new WriteReceipts(submissions, reading, composer, folder, correctionTable);
    }

    @Bean
    ReceiptReading receiptReading(FileSettlement.Records records, ChangeReading changes, ReceiptProperties properties) {
        var tables = new ReceiptReading.Records(
                records.submissions(), records.facts(), records.findings(), records.inForce());
        return new ReceiptReading(tables, changes, properties);
    }

    @Bean
    ChangeReading changeReading(
            Plan plan, ChangeReading.Rows rows, SubmissionRepository submissions, RevisionRepository revisions) {
        return new ChangeReading(plan, rows, submissions, revisions);
    }

    @Bean
    ChangeReading.Rows changeRows(
            ResultRowRepository results, ActivityRowRepository activities, TitleRowRepository titles) {
        return new ChangeReading.Rows(results, activities, titles);
    }

    @Bean
    ReceiptComposer receiptComposer(Plan plan, FormVocabulary words) {
        return new ReceiptComposer(plan, words);
    }

    @Bean
    ReceiptFolder receiptFolder(ReceiptProperties properties, Templates templates) {
        return new ReceiptFolder(properties.folder(), templates, properties.purpose());
    }

    @Bean
    CorrectionTable correctionTable(
            Originals originals,
            TableOpening tables,
            FileSettlement.Records records,
            ReceiptProperties properties,
            FormVocabulary words) {
        return new CorrectionTable(
                originals, tables, new CorrectionTable.Records(records.rows(), records.findings()), properties, words);
    }
}

package vn.tonghop.job;

import java.nio.file.Files;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tonghop.aggregation.PeriodReading;
import vn.tonghop.aggregation.ReportVersionRepository;
import vn.tonghop.approval.ApprovalRepository;
import vn.tonghop.approval.HoldRepository;
import vn.tonghop.intake.DropFolder;
import vn.tonghop.intake.IntakeProperties;
import vn.tonghop.mail.MailProperties;
import vn.tonghop.mail.outbox.OutboxRepository;
import vn.tonghop.mail.text.DeadlineComposer;
import vn.tonghop.obligation.DraftLetters;
import vn.tonghop.obligation.IssueRecords;
import vn.tonghop.obligation.LetterDesk;
import vn.tonghop.obligation.ObligationRepository;
import vn.tonghop.obligation.OperatorAlarms;
import vn.tonghop.obligation.RaiseObligations;
import vn.tonghop.obligation.ReceiptLetters;
import vn.tonghop.obligation.ReportLetters;
import vn.tonghop.obligation.SummaryLetter;
import vn.tonghop.obligation.SupplementLetters;
import vn.tonghop.obligation.UnitLetters;
import vn.tonghop.obligation.WaitingFiles;
import vn.tonghop.plan.Plan;
import vn.tonghop.report.folder.ReportFolder;
import vn.tonghop.schedule.RunWatch;
import vn.tonghop.schedule.ScheduleProperties;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.submission.SupplementRepository;

/** What is due about periods and reports. What is due about single units stands in {@link UnitLetterConfiguration}. */
@Configuration(proxyBeanMethods = false)
class ObligationConfiguration {

    @Bean
    Tasklet obligationRaising(RaiseObligations.Letters letters, ScheduleProperties schedule, Clock clock) {
        return new RaiseObligations(letters, schedule, clock);
    }

    @Bean
    RaiseObligations.Letters letters(
            ReceiptLetters receipts,
            UnitLetters units,
            ReportLetters reports,
            DraftLetters drafts,
            OperatorAlarms alarms,
            SupplementLetters supplements,
            SummaryLetter summary) {
        return new RaiseObligations.Letters(receipts, units, reports, drafts, alarms, supplements, summary);
    }

    @Bean
    IssueRecords issueRecords(ReportVersionRepository versions, ApprovalRepository approvals, HoldRepository holds) {
        return new IssueRecords(versions, approvals, holds);
    }

    @Bean
    ReportLetters.Reports reportsToMail(PeriodReading periods, IssueRecords issues, ReportFolder folder) {
        return new ReportLetters.Reports(periods, issues, folder);
    }

    @Bean
    ReportLetters reportLetters(
            Plan plan, ObligationRepository obligations, ReportLetters.Reports reports, ReceiptLetters.Post post) {
        return new ReportLetters(plan, obligations, reports, post);
    }

    @Bean
    SummaryLetter summaryLetter(
            Plan plan, ObligationRepository obligations, ReportLetters.Reports reports, ReceiptLetters.Post post) {
        return new SummaryLetter(plan, obligations, reports, post);
    }

    @Bean
    LetterDesk letterDesk(ObligationRepository obligations, ReceiptLetters.Post post) {
        return new LetterDesk(obligations, post.outbox(), post.transactions());
    }

    @Bean
    DraftLetters draftLetters(Plan plan, ReportLetters.Reports reports, LetterDesk desk, DeadlineComposer composer) {
        return new DraftLetters(plan, reports, desk, composer);
    }

    @Bean
    SupplementLetters supplementLetters(
            Plan plan,
            SupplementRepository supplements,
            SubmissionRepository submissions,
            LetterDesk desk,
            DeadlineComposer composer) {
        return new SupplementLetters(plan, supplements, submissions, desk, composer);
    }

    @Bean
    OperatorAlarms operatorAlarms(
            Plan plan,
            OperatorAlarms.Records records,
            LetterDesk desk,
            DeadlineComposer composer,
            MailProperties properties) {
        return new OperatorAlarms(plan, records, desk, composer, properties.alarmAddress());
    }

    @Bean
    OperatorAlarms.Records alarmRecords(ReportLetters.Reports reports, OutboxRepository outbox, RunWatch watch) {
        return new OperatorAlarms.Records(reports, outbox, watch);
    }

    /** Folders in which something lies; none if there is no drop folder, which is for intake to complain of. */
    @Bean
    WaitingFiles waitingFiles(DropFolder dropFolder, IntakeProperties properties) {
        return () -> Files.isDirectory(properties.dropFolder())
                ? dropFolder.places().stream().map(DropFolder.Place::folder).collect(Collectors.toSet())
                : Set.of();
    }
}

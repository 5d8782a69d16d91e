package vn.tonghop.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tonghop.aggregation.ConsolidatePeriod;
import vn.tonghop.aggregation.PeriodReading;
import vn.tonghop.aggregation.ReportVersionRepository;
import vn.tonghop.approval.ApprovalRepository;
import vn.tonghop.plan.Plan;
import vn.tonghop.report.composition.ReportComposer;
import vn.tonghop.report.folder.ReportFolder;
import vn.tonghop.report.folder.ReportProperties;
import vn.tonghop.report.folder.WriteReport;
import vn.tonghop.report.wording.Wording;
import vn.tonghop.run.ConsolidationParameters;
import vn.tonghop.run.RunFailures;
import vn.tonghop.run.Steps;
import vn.tonghop.submission.ActivityRowRepository;
import vn.tonghop.submission.AuditEntry;
import vn.tonghop.submission.ExtensionRepository;
import vn.tonghop.submission.InForceRepository;
import vn.tonghop.submission.ResultRowRepository;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.submission.SupplementRepository;
import vn.tonghop.submission.TitleRowRepository;

/** One run puts one period together, writes its documents and shows them on the dashboard, unless nothing is new. */
@Configuration(proxyBeanMethods = false)
class ConsolidationJob {

    @Bean
    Job consolidation(
            JobRepository jobs, Step consolidate, Step writeReport, Step writeDashboard, RunFailures failures) {
        return new JobBuilder(ConsolidationParameters.JOB, jobs)
                .listener(failures)
                .start(consolidate)
                .on(ConsolidatePeriod.NOTHING_NEW)
                .end()
                .from(consolidate)
                .on("COMPLETED")
                .to(writeReport)
                .next(writeDashboard)
                .from(consolidate)
                .on("*")
                .fail()
                .end()
                .build();
    }

    @Bean
    Step consolidate(Steps steps, Tasklet consolidating) {
        return steps.inOneTransaction("consolidate", consolidating);
    }

    @Bean
    Step writeReport(Steps steps, Tasklet reportWriting) {
        return steps.tasklet("write-report", reportWriting);
    }

    @Bean
    Tasklet consolidating(
            Plan plan,
            AuditEntry.Versions versions,
            PeriodReading reading,
            ConsolidatePeriod.Issued issued,
            Clock clock) {
        return new ConsolidatePeriod(plan, versions.program(), reading, issued, clock);
    }

    @Bean
    Tasklet reportWriting(
            Plan plan,
            PeriodReading reading,
            ConsolidatePeriod.Issued issued,
            WriteReport.Documents documents,
            Clock clock) {
        return new WriteReport(plan, reading, issued, documents, clock);
    }

    @Bean
    ConsolidatePeriod.Issued issuedReports(
            ReportVersionRepository versions, ApprovalRepository approvals, SupplementRepository supplements) {
        return new ConsolidatePeriod.Issued(versions, approvals, supplements);
    }

    @Bean
    Wording wording(@Value("${tonghop.plan-folder:}") String planFolder) {
        var own = Path.of(planFolder).resolve("wording.properties");
        return !planFolder.isBlank() && Files.exists(own) ? Wording.from(own) : Wording.standard();
    }

    @Bean
    WriteReport.Documents documents(Wording wording, ReportFolder folder) {
        return new WriteReport.Documents(new ReportComposer(wording), folder);
    }

    @Bean
    ReportFolder reportFolder(ReportProperties properties, AuditEntry.Versions versions) {
        return new ReportFolder(properties.folder(), ReportFolder.allWriters(), versions.program());
    }

    @Bean
    PeriodReading periodReading(
            Plan plan,
            SubmissionRepository submissions,
            InForceRepository inForce,
            PeriodReading.Rows rows,
            ExtensionRepository extensions) {
        return new PeriodReading(plan, submissions, inForce, rows, extensions);
    }

    @Bean
    PeriodReading.Rows periodRows(
            ResultRowRepository results, ActivityRowRepository activities, TitleRowRepository titles) {
        return new PeriodReading.Rows(results, activities, titles);
    }
}

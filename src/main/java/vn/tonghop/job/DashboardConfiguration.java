package vn.tonghop.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tonghop.aggregation.PeriodReading;
import vn.tonghop.aggregation.ReportVersion;
import vn.tonghop.aggregation.ReportVersionRepository;
import vn.tonghop.dashboard.DashboardComposer;
import vn.tonghop.dashboard.DashboardProperties;
import vn.tonghop.dashboard.DashboardReading;
import vn.tonghop.dashboard.MailLines;
import vn.tonghop.dashboard.WriteDashboard;
import vn.tonghop.form.FormVocabulary;
import vn.tonghop.mail.outbox.OutboxRepository;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.plan.Plan;
import vn.tonghop.receipt.ReceiptFolder;
import vn.tonghop.report.ReportFormat;
import vn.tonghop.report.folder.ReportFolder;
import vn.tonghop.report.folder.SupplementDocuments;
import vn.tonghop.run.Steps;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.submission.SupplementRepository;
import vn.tonghop.template.Templates;

/** The dashboard is written again as the last step of every run, and after every decision of a person. */
@Configuration(proxyBeanMethods = false)
class DashboardConfiguration {

    @Bean
    Step writeDashboard(Steps steps, WriteDashboard dashboardWriting) {
        return steps.tasklet("write-dashboard", dashboardWriting);
    }

    @Bean
    WriteDashboard dashboardWriting(DashboardReading reading, Templates templates, DashboardProperties properties) {
        return new WriteDashboard(reading, templates, properties);
    }

    @Bean
    DashboardReading dashboardReading(
            Plan plan,
            DashboardReading.Records records,
            DashboardReading.Places places,
            FormVocabulary words,
            Clock clock) {
        return new DashboardReading(plan, records, places, new DashboardComposer(plan, words), clock);
    }

    @Bean
    DashboardReading.Records dashboardRecords(
            PeriodReading periods,
            SubmissionRepository submissions,
            ReportVersionRepository versions,
            OutboxRepository outbox) {
        return new DashboardReading.Records(periods, submissions, versions, new MailLines(outbox));
    }

    @Bean
    DashboardReading.Places places(
            ReceiptFolder receipts,
            ReportFolder reports,
            SupplementRepository issued,
            SupplementDocuments supplements) {
        return new DashboardReading.Places() {
            @Override
            public Path receipt(Submission file) {
                return receipts.files(file).html();
            }

            @Override
            public List<Path> documents(ReportVersion version) {
                return Stream.of(ReportFormat.values())
                        .map(format -> reports.fileOf(version.period(), version.number(), format))
                        .filter(Files::exists)
                        .toList();
            }

            @Override
            public List<Path> supplements(PeriodCode period) {
                return issued.findIssued(period).stream()
                        .flatMap(supplement -> supplements.papersOf(period, supplement.number()).stream())
                        .filter(Files::exists)
                        .toList();
            }
        };
    }
}

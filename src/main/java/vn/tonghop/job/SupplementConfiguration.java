package vn.tonghop.job;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tonghop.aggregation.PeriodReading;
import vn.tonghop.aggregation.ReportVersionRepository;
import vn.tonghop.aggregation.SupplementReading;
import vn.tonghop.approval.ApprovalRepository;
import vn.tonghop.plan.Plan;
import vn.tonghop.report.composition.SupplementComposer;
import vn.tonghop.report.folder.ReportProperties;
import vn.tonghop.report.folder.SupplementDocuments;
import vn.tonghop.report.wording.Wording;
import vn.tonghop.submission.RevisionRepository;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.submission.SupplementRepository;

/** The papers of supplements. */
@Configuration(proxyBeanMethods = false)
class SupplementConfiguration {

    @Bean
    SupplementDocuments supplementDocuments(
            Plan plan, SupplementReading reading, Wording wording, ReportProperties properties) {
        return new SupplementDocuments(plan, reading, new SupplementComposer(wording), properties.folder());
    }

    @Bean
    SupplementReading supplementReading(
            Plan plan, PeriodReading reading, SupplementReading.Sent sent, SupplementReading.Files files) {
        return new SupplementReading(plan, reading, sent, files);
    }

    @Bean
    SupplementReading.Sent sentReports(ReportVersionRepository versions, ApprovalRepository approvals) {
        return new SupplementReading.Sent(versions, approvals);
    }

    @Bean
    SupplementReading.Files filesAfterReports(
            SupplementRepository supplements, SubmissionRepository submissions, RevisionRepository revisions) {
        return new SupplementReading.Files(supplements, submissions, revisions);
    }
}

package vn.tonghop.report.folder;

import java.nio.file.Path;
import org.springframework.batch.core.step.Step;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.tonghop.form.Forms;
import vn.tonghop.plan.Plan;
import vn.tonghop.report.composition.DrafterNotes;
import vn.tonghop.report.composition.ReportComposer;
import vn.tonghop.report.composition.SupplementComposer;
import vn.tonghop.report.wording.OfficeWording;
import vn.tonghop.report.wording.Wording;
import vn.tonghop.run.Steps;
import vn.tonghop.submission.AuditEntry;

/** What composes the papers and writes them into their folders. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReportProperties.class)
@Import({
    ReportComposer.class,
    SupplementComposer.class,
    DrafterNotes.class,
    SupplementDocuments.class,
    WriteReport.class
})
class ReportConfiguration {

    @Bean
    OfficeWording wording(@Value("${tonghop.plan-folder:}") String planFolder, Forms forms, Plan plan) {
        return planFolder.isBlank()
                ? OfficeWording.of(Wording.standard(forms))
                : OfficeWording.read(Path.of(planFolder), forms, plan);
    }

    @Bean
    ReportFolder reportFolder(ReportProperties properties, AuditEntry.Versions versions) {
        return new ReportFolder(properties.folder(), ReportFolder.allWriters(), versions.program());
    }

    @Bean
    Step writeReport(Steps steps, WriteReport writing) {
        return steps.tasklet("write-report", writing);
    }
}

package vn.tonghop.job;

import java.time.Clock;
import java.util.List;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.tonghop.intake.ArchiveFolder;
import vn.tonghop.intake.DropFolder;
import vn.tonghop.intake.IntakeProperties;
import vn.tonghop.receipt.ReceiptProperties;
import vn.tonghop.submission.AuditRepository;
import vn.tonghop.submission.FindingRepository;
import vn.tonghop.submission.PastRunRepository;
import vn.tonghop.trial.PastReading;
import vn.tonghop.trial.Recheck;
import vn.tonghop.trial.TrialTally;
import vn.tonghop.trial.TryFiles;

/** The first step of intake: the check folder is answered, with the plan and the limits of the real run. */
@Configuration(proxyBeanMethods = false)
@Import(TrialTally.class)
class TrialConfiguration {

    @Bean
    Step tryFiles(Steps steps, Tasklet fileTrying) {
        return steps.tasklet("try-files", fileTrying);
    }

    @Bean
    Tasklet fileTrying(
            DropFolder dropFolder,
            ArchiveFolder archive,
            PastReading past,
            ReceiptProperties receipts,
            TryFiles.Settings settings,
            TrialTally tally) {
        return new TryFiles(dropFolder, archive, past, receipts.folder(), settings, tally);
    }

    @Bean
    PastReading pastReading(PastRunRepository runs, AuditRepository audit) {
        return new PastReading(runs, audit);
    }

    @Bean
    Recheck.Records recheckRecords(PastReading past, FindingRepository findings) {
        return new Recheck.Records(past, findings);
    }

    @Bean
    TryFiles.Settings trialSettings(
            Clock clock, IntakeProperties intake, @Value("${tonghop.plan-folder:}") String planFolder) {
        return new TryFiles.Settings(
                clock,
                List.of(
                        "--tonghop.plan-folder=" + planFolder,
                        "--tonghop.intake.largest-file=" + intake.largestFile().toBytes() + "B",
                        "--tonghop.intake.longest-line=" + intake.longestLine(),
                        "--tonghop.intake.most-columns=" + intake.mostColumns()));
    }
}

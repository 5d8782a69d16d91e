package vn.tonghop.trial;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import vn.tonghop.intake.IntakeProperties;

/** The plan and the limits of the real run, as a trial is told of them. */
final class TrialSettings {

    private final List<String> values;

    TrialSettings(IntakeProperties intake, @Value("${tonghop.plan-folder:}") String planFolder) {
        this.values = List.of(
                "--tonghop.plan-folder=" + planFolder,
                "--tonghop.intake.largest-file=" + intake.largestFile().toBytes() + "B",
                "--tonghop.intake.longest-line=" + intake.longestLine(),
                "--tonghop.intake.most-columns=" + intake.mostColumns());
    }

    List<String> values() {
        return values;
    }
}

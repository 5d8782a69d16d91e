package vn.tonghop.trial;

import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import vn.tonghop.intake.IntakeProperties;

/** The plan and the limits of the real run, as a trial is told of them. */
final class TrialSettings {

    private final List<String> values;
    private final Path place;

    TrialSettings(
            IntakeProperties intake,
            @Value("${tonghop.plan-folder:}") String planFolder,
            @Value("${tonghop.data-folder}") Path dataFolder) {
        this.place = dataFolder;
        this.values = List.of(
                "--tonghop.plan-folder=" + planFolder,
                "--tonghop.intake.largest-file=" + intake.largestFile().toBytes() + "B",
                "--tonghop.intake.longest-line=" + intake.longestLine(),
                "--tonghop.intake.most-columns=" + intake.mostColumns());
    }

    List<String> values() {
        return values;
    }

    /** Where the office of a trial is set up: beside the database, which is as private. */
    Path place() {
        return place;
    }
}

package vn.tonghop.doctor;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import vn.tonghop.setting.SettingsFile;

/** Which file of settings was read. */
@Order(0)
final class SettingsFileCheck implements Check {

    private final Environment settings;

    SettingsFileCheck(Environment settings) {
        this.settings = settings;
    }

    @Override
    public String subject() {
        return Words.SENTENCES.of("subject.settings");
    }

    @Override
    public List<Diagnosis> examine() {
        var file = settings.getProperty(SettingsFile.SETTING, "");
        return List.of(Diagnosis.well(
                file.isEmpty()
                        ? Words.SENTENCES.of("settings.none")
                        : Words.SENTENCES.of("settings.file", "file", file)));
    }
}

package vn.tonghop.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** docs/settings.md says what the program reads, and the program reads nothing else. */
class SettingsPageTest {

    private final KnownSettings known = new KnownSettings();

    @Test
    void thePageIsWhatTheCodeSays() throws IOException {
        if (Boolean.getBoolean("regenerate")) {
            SettingsPage.main(new String[0]);
        }

        assertThat(Files.readString(SettingsPage.PAGE))
                .as("docs/settings.md is out of date; write it again with:"
                        + " mvn test -Dtest=SettingsPageTest -Dregenerate=true")
                .isEqualTo(SettingsPage.text());
    }

    @Test
    void everySettingThatIsReadIsKnown() {
        assertThat(SettingsPage.defaults().keySet())
                .hasSizeGreaterThan(40)
                .isSubsetOf(SettingsPage.meanings().keySet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tonghop.mail.senderName",
                "TONGHOP_MAIL_SENDERNAME",
                "tonghop.mail.too-large.ways[1]",
                "spring.mail.properties.mail.smtp.localhost",
                "SPRING_MAIL_PASSWORD"
            })
    void aNameMayBeWrittenInEachWayThatSpringAllows(String name) {
        assertThat(known.contains(name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "tonghop.mail.alarm, tonghop.mail.alarm-address",
        "TONGHOP_INTAKE_MINIMUM_AG, tonghop.intake.minimum-age",
        "tonghop.inputfolder2, tonghop.input-folder"
    })
    void aNameThatNobodyReadsHasANearestOne(String name, String nearest) {
        assertThat(known.contains(name)).isFalse();
        assertThat(known.nearest(name))
                .hasValueSatisfying(like -> assertThat(like).startsWith(nearest));
    }
}

package vn.tonghop.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** docs/findings.md says what the program says. */
class FindingsPageTest {

    @Test
    void thePageIsWhatTheCodeSays() throws IOException {
        if (Boolean.getBoolean("regenerate")) {
            FindingsPage.main(new String[0]);
        }

        assertThat(Files.readString(FindingsPage.PAGE))
                .as("docs/findings.md is out of date; write it again with:"
                        + " mvn test -Dtest=FindingsPageTest -Dregenerate=true")
                .isEqualTo(FindingsPage.text());
    }

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void everyCodeHasAnExampleThatSaysSomething(FindingCode code) {
        var example = new Examples().of(code);

        assertThat(example.code()).isEqualTo(code);
        assertThat(FindingsPage.text())
                .contains("### " + code)
                .contains(new FindingText().reason(example))
                .doesNotContain("{", "«");
    }
}

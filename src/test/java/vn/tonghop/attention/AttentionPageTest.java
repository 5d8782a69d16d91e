package vn.tonghop.attention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** docs/attention.md has every matter that can need a person. */
class AttentionPageTest {

    @Test
    void thePageIsWhatTheCodeSays() throws IOException {
        if (Boolean.getBoolean("regenerate")) {
            AttentionPage.main(new String[0]);
        }

        assertThat(Files.readString(AttentionPage.PAGE))
                .as(
                        "%s is out of date; write it again with: mvn test -Dtest=AttentionPageTest -Dregenerate=true",
                        AttentionPage.PAGE)
                .isEqualTo(AttentionPage.text());
    }
}

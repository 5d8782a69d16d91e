package vn.tonghop.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** docs/tables.md has every table that the migrations make. */
class TablesPageTest {

    @Test
    void thePageIsWhatTheCodeSays() throws IOException {
        if (Boolean.getBoolean("regenerate")) {
            TablesPage.main(new String[0]);
        }

        assertThat(Files.readString(TablesPage.PAGE))
                .as(
                        "%s is out of date; write it again with: mvn test -Dtest=TablesPageTest -Dregenerate=true",
                        TablesPage.PAGE)
                .isEqualTo(TablesPage.text());
    }
}

package vn.tonghop.plan.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** docs/ke-hoach.md names every key and column of a plan. */
class PlanPageTest {

    @Test
    void thePageIsWhatTheCodeSays() throws IOException {
        if (Boolean.getBoolean("regenerate")) {
            PlanPage.main(new String[0]);
        }

        assertThat(Files.readString(PlanPage.PAGE))
                .as("docs/ke-hoach.md is out of date; write it again with:"
                        + " mvn test -Dtest=PlanPageTest -Dregenerate=true")
                .isEqualTo(PlanPage.text());
    }

    @Test
    void everyKeyAndColumnHasAMeaningAndNothingElseHas() {
        assertThat(PlanPage.meanings()).containsExactlyInAnyOrderElementsOf(PlanPage.names());
    }
}

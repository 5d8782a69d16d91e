package vn.tonghop.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** docs/commands.md is what the commands say of themselves. */
class CommandsPageTest {

    @Test
    void thePageIsWhatTheCodeSays() throws IOException {
        if (Boolean.getBoolean("regenerate")) {
            CommandsPage.main(new String[0]);
        }

        assertThat(Files.readString(CommandsPage.PAGE))
                .as(
                        "%s is out of date; write it again with: mvn test -Dtest=CommandsPageTest -Dregenerate=true",
                        CommandsPage.PAGE)
                .isEqualTo(CommandsPage.text());
    }

    @Test
    void theListOfCommandsIsTheSameWithoutLookingAtThem() {
        assertThat(TongHopCommand.line("--help").getUsageMessage())
                .isEqualTo(TongHopCommand.line().getUsageMessage())
                .contains("doctor", "nightly");
    }
}

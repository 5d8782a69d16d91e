package vn.tonghop.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    private static final String FILE = "tonghop.yml";

    @TempDir
    Path program;

    @TempDir
    Path working;

    @Test
    @DisplayName("settings are read beside the program first, then in the working folder, else nowhere")
    void besideTheProgramFirst() throws IOException {
        var packaged = program.resolve("tonghop.jar").toString();
        var taken = program.resolve("classes") + File.pathSeparator + packaged;
        assertThat(SettingsFile.find(packaged, working)).isEmpty();

        var there = Files.createFile(working.resolve(FILE));
        assertThat(SettingsFile.find(packaged, working)).contains(there);

        var beside = Files.createFile(program.resolve(FILE));
        assertThat(SettingsFile.find(packaged, working)).contains(beside);
        assertThat(SettingsFile.find(taken, working))
                .as("only a packaged program has a folder of its own")
                .contains(there);
    }
}

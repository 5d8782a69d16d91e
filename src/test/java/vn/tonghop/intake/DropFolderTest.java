package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class DropFolderTest {

    @TempDir
    Path folder;

    private DropFolder dropFolder;
    private Path file;

    @BeforeEach
    void oneFile() throws IOException {
        dropFolder = new DropFolder(
                new IntakeProperties(
                        folder,
                        folder.resolve("archive"),
                        Duration.ZERO,
                        Duration.ZERO,
                        false,
                        500,
                        2,
                        DataSize.ofMegabytes(1),
                        1_000,
                        500),
                Clock.systemUTC());
        file = Files.createDirectories(folder.resolve("KT")).resolve("bao-cao.csv");
        Files.writeString(file, "Mã chỉ tiêu;Kết quả\nSO_HN;3\n");
    }

    @Test
    @DisplayName("a file that was taken goes, with its marker")
    void removed() throws IOException {
        Files.createFile(folder.resolve("KT/bao-cao.xong"));
        var taken = dropFolder.settledFiles().get(0);

        dropFolder.remove(taken);

        assertThat(folder.resolve("KT")).isEmptyDirectory();
    }

    @Test
    @DisplayName("a file that the unit saved again while it was taken stays, and is taken by the next run")
    void savedAgain() throws IOException {
        var taken = dropFolder.settledFiles().get(0);
        Files.writeString(file, "Mã chỉ tiêu;Kết quả\nSO_HN;40\n");

        dropFolder.remove(taken);

        assertThat(file).content().endsWith("SO_HN;40\n");
        assertThat(dropFolder.settledFiles()).singleElement().isNotEqualTo(taken);
    }

    @Test
    @DisplayName("a file that the unit took away itself is no defect")
    void takenAway() throws IOException {
        var taken = dropFolder.settledFiles().get(0);
        Files.delete(file);

        dropFolder.remove(taken);

        assertThat(dropFolder.settledFiles()).isEmpty();
    }
}

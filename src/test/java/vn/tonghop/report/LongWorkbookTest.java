package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process with little memory of its own writes a long workbook. */
@Tag("long")
class LongWorkbookTest {

    private static final int ROWS = 100_000;
    private static final int ABOVE = 2;

    @TempDir
    Path folder;

    @Test
    @DisplayName("SC-03 a workbook of 100,000 rows is written with 512 MB and leaves no temporary file")
    void sc03WritesAHundredThousandRowsAndLeavesNothingBehind() throws IOException, InterruptedException {
        var temporary = Files.createDirectory(folder.resolve("tmp"));
        var workbook = folder.resolve("dai.xlsx");
        var told = folder.resolve("told.txt");

        var process = new ProcessBuilder(command(temporary, workbook))
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();

        assertThat(process.waitFor()).as(Files.readString(told)).isZero();
        try (var left = Files.walk(temporary)) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
        try (var written = new ReadableWorkbook(Files.newInputStream(workbook));
                var rows = written.findSheet("Danh hiệu").orElseThrow().openStream()) {
            assertThat(rows.filter(row -> row.getRowNum() > ABOVE
                                    && row.stream()
                                            .filter(Objects::nonNull)
                                            .anyMatch(cell -> cell.getText().matches("Gia đình \\d+")))
                            .count())
                    .isEqualTo(ROWS);
        }
    }

    private static List<String> command(Path temporary, Path workbook) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                LongWorkbook.class.getName(),
                Integer.toString(ROWS),
                workbook.toString());
    }
}

package vn.tonghop.crash;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.command.CommandLineEntry;

/** The file of the embedded database is lost; the archive beside it is not. */
class LostDatabaseTest {

    private static final String EVE = "2026-06-11";
    private static final String RESULT = "Mã chỉ tiêu;Kết quả;Kỳ báo cáo\nSO_HN;3;2026-H1\n";

    /** Bytes: both headers of the file and the beginning of what they point to, which H2 takes for an empty database. */
    private static final int CUT = 9 * 1024;

    @TempDir
    Path folder;

    @Test
    @DisplayName(
            "an embedded database that is gone, emptied or damaged beside a filled archive stops every command with 2, but `rebuild`, which makes it anew")
    void aLostDatabase() throws IOException {
        var looked = run("status");
        assertThat(looked.exitCode()).as(looked.out()).isZero();
        assertThat(looked.out()).contains("Chưa có cơ sở dữ liệu");
        assertThat(database()).as("made by looking").doesNotExist();

        Files.writeString(Files.createDirectories(folder.resolve("input/KT")).resolve("a.csv"), RESULT);
        assertThat(run("intake", "--today", EVE).out()).contains("Tệp đã nhận: 1");
        var good = Files.readAllBytes(database());
        Files.delete(database());
        assertStops("intake", "luu-tru");
        assertStops("status", "luu-tru");
        assertThat(database()).as("made by a start that was refused").doesNotExist();
        Files.write(database(), new byte[0]);
        assertStops("intake", "luu-tru");
        Files.write(database(), Arrays.copyOf(good, CUT));
        assertStops("intake", "luu-tru");
        Files.writeString(database(), "no database");
        assertStops("status", "bị hỏng");
        var rebuilt = run("rebuild");
        assertThat(rebuilt.exitCode()).as(rebuilt.out()).isZero();
        assertThat(rebuilt.out()).contains("đã được đổi tên, không xóa", "Đã dựng lại", ": 1 tệp đã xét");
        assertThat(database().getParent()).isDirectoryContaining("glob:**/tonghop.mv.db.hong-*");
        assertThat(run("intake", "--today", EVE).out()).contains("Không có gì mới");
        Files.delete(database());
        assertThat(run("rebuild").exitCode()).isZero();

        Files.write(database(), good);
        assertThat(run("intake", "--today", EVE).out()).contains("Không có gì mới");
    }

    private void assertStops(String command, String named) {
        var stopped = run(command);
        assertThat(stopped.exitCode()).as(stopped.out()).isEqualTo(2);
        assertThat(stopped.out()).contains(named, "bản sao lưu", "\"rebuild\"").hasLineCount(1);
    }

    private Path database() {
        return folder.resolve("output/.tonghop/tonghop.mv.db");
    }

    private Program.Ended run(String... command) {
        var arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of(
                "--input",
                folder.resolve("input").toString(),
                "--output",
                folder.resolve("output").toString()));
        arguments.addAll(List.of("--set", "tonghop.intake.settle-pause=0ms", "--set", "tonghop.intake.minimum-age=0s"));
        var told = new ByteArrayOutputStream();
        var screen = new PrintStream(told, true, UTF_8);
        var code = CommandLineEntry.run(arguments.toArray(String[]::new), screen, screen);
        return new Program.Ended(code, told.toString(UTF_8));
    }
}

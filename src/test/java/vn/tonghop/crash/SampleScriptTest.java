package vn.tonghop.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.storage.Sha256;

/** The README's first command, {@code scripts/run --sample}, beside an office that is at work. */
class SampleScriptTest {

    @TempDir
    Path top;

    @BeforeEach
    void anOfficeAtWork() throws IOException {
        Program.copy(Path.of("scripts/sample"), top.resolve("scripts/sample"));
        Files.copy(Path.of("scripts/run"), top.resolve("scripts/run"), StandardCopyOption.COPY_ATTRIBUTES);
        var program = Program.built().commandLine(List.of("-Dtonghop.crash.trace=" + top.resolve("passed"))).stream()
                .map(word -> "'" + word + "'")
                .collect(Collectors.joining(" ", "#!/bin/bash\nexec ", " \"$@\"\n"));
        Files.setPosixFilePermissions(
                Files.writeString(top.resolve("scripts/tonghop"), program),
                PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(top.resolve("tonghop.yml"), """
                spring.mail: {host: 127.0.0.1, port: 1}
                tonghop.intake: {minimum-age: 0s, settle-pause: 0ms}
                """);
        Files.writeString(
                Files.createDirectories(top.resolve("input/KT")).resolve("that.csv"),
                "Mã chỉ tiêu,Kết quả,Kỳ báo cáo\nSO_HN,3,2026\n");
    }

    @Test
    @Tag("soak")
    @DisplayName(
            "the sample keeps to a place of its own: report and all mails are there, and the office's work leaves them alone")
    void theSampleKeepsToItsPlace() throws IOException {
        var sample = top.resolve("output/mau");
        var first = run("--sample");
        assertThat(first.exitCode()).as(first.out()).isZero();
        assertThat(first.out()).contains("Tệp đã nhận: 38", "output/mau/output/index.html");
        assertThat(sample.resolve("output/thu"))
                .isDirectoryContaining("glob:**/2026-06-12_bao-cao_*.eml")
                .isDirectoryContaining("glob:**/2026-06-11_du-thao_*.eml")
                .isDirectoryContaining("glob:**/2026-06-11_tong-hop-ngay_*.eml");
        assertThat(sample.resolve("output/bao-cao/2026-H1")).isDirectoryContaining("glob:**/1");
        assertThat(top.resolve("input/KT/that.csv")).exists();
        assertThat(top.resolve("output/.tonghop")).doesNotExist();

        var played = contents(sample);
        var again = run("--sample");
        assertThat(again.out()).contains("Không có gì mới").doesNotContain("Tệp đã nhận");
        assertThat(mails(contents(sample))).isEqualTo(mails(played));

        var before = contents(sample);
        var night = run("--today", "2026-11-18");
        assertThat(night.out()).contains("Tệp đã nhận: 1").doesNotContain("Nhà khách - không phát sinh");
        assertThat(contents(sample)).isEqualTo(before);
        assertThat(top.resolve("output/luu-tru/NK")).doesNotExist();
    }

    private Program.Ended run(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(top.resolve("scripts/run").toString()));
        command.addAll(List.of(arguments));
        var log = top.resolve("run.log");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        if (command.contains("--sample")) {
            builder.environment().put("TONGHOP_DB_URL", "jdbc:mysql://127.0.0.1:1/of-the-office");
        }
        return Program.await(builder.start(), log);
    }

    private static Map<String, String> mails(Map<String, String> contents) {
        var mails = new TreeMap<>(contents);
        mails.keySet().removeIf(name -> !name.endsWith(".eml"));
        return mails;
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        var contents = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Sha256.of(file));
            }
        }
        return contents;
    }
}

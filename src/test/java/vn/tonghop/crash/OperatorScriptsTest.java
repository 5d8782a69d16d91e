package vn.tonghop.crash;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.DatabaseKind;

/** The scripts by which an operator installs the program and backs it up. */
class OperatorScriptsTest {

    private static final String RESULT = "Mã chỉ tiêu;Kết quả;Kỳ báo cáo\nSO_HN;3;2026-H1\n";
    private static final String EVE = "2026-06-11";

    @TempDir
    Path folder;

    @Tag("long")
    @Test
    @DisplayName(
            "a back-up is restored on another machine: files, figures and numbers are there, nothing is taken twice")
    void aBackUpIsRestored() throws IOException {
        var place = new Place(DatabaseKind.H2, folder.resolve("Văn phòng"), Program.built());
        place.empty();
        place.drop("KT", "Kết quả.csv", RESULT.getBytes(UTF_8));
        place.run("nightly", "--today", EVE);
        place.drop("NC", "chưa nhận.csv", RESULT.getBytes(UTF_8));
        var status = place.run("status", "2026-H1", "--today", EVE).out();
        giveToTheService(place.output());
        var owner = Files.getOwner(place.output());
        var kept = contents(place.output());
        var backup = script("backup", place, folder.resolve("sao luu").toString());
        assertThat(backup.exitCode()).as(backup.out()).isZero();
        var file = Path.of(backup.out().strip());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");

        var full = script("backup", place, "--restore", file.toString());
        assertThat(full.exitCode()).isEqualTo(2);
        assertThat(full.out()).contains("is not empty");
        Files.move(place.output(), folder.resolve("lost"));
        Files.move(place.input(), folder.resolve("lost input"));
        var restored = script("backup", place, "--restore", file.toString());

        assertThat(restored.exitCode()).as(restored.out()).isZero();
        assertThat(contents(place.output())).isEqualTo(kept);
        assertThat(Files.getOwner(place.output())).isEqualTo(owner);
        assertThat(place.run("status", "2026-H1", "--today", EVE).out()).isEqualTo(status);
        assertThat(place.run("intake", "--today", EVE).out()).contains("Tệp đã nhận: 1");
        place.close();
    }

    @Tag("long")
    @Test
    @DisplayName("a back-up that was damaged on its way is refused before anything is done")
    void aDamagedBackUp() throws IOException {
        var place = new Place(DatabaseKind.H2, folder.resolve("office"), Program.built());
        place.empty();
        var nothing = script("backup", place, folder.resolve("to").toString());
        assertThat(nothing.exitCode()).isEqualTo(2);
        place.drop("KT", "a.csv", RESULT.getBytes(UTF_8));
        place.run("intake", "--today", EVE);
        var file = Path.of(
                script("backup", place, folder.resolve("to").toString()).out().strip());
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        Files.move(place.output(), folder.resolve("lost"));

        var refused = script("backup", place, "--restore", file.toString());

        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.out()).contains("is damaged");
        assertThat(place.output()).doesNotExist();
        place.close();
    }

    @Test
    @DisplayName("an upgrade keeps settings and the version before, goes back to it, and an uninstall leaves the data")
    void installUpgradeBackUninstall() throws IOException {
        var root = folder.resolve("root");
        var first = Files.writeString(folder.resolve("a.jar"), "first");
        var second = Files.writeString(folder.resolve("b.jar"), "second");
        assertThat(install(root, "--jar", first.toString()).exitCode()).isZero();
        assertThat(root.resolve("etc/systemd/system/tonghop.service"))
                .content()
                .contains("SuccessExitStatus=143", "ProtectSystem=strict", "ReadWritePaths=/srv/tonghop", "serve");
        var settings = root.resolve("etc/tonghop/tonghop.yml");
        Files.writeString(settings, "# ours\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve("etc/tonghop/secrets"))))
                .isEqualTo("rw-------");

        assertThat(install(root, "--timers", "--jar", second.toString()).exitCode())
                .isZero();
        assertThat(settings).hasContent("# ours");
        assertThat(installed(root)).isEqualTo("second");
        assertThat(root.resolve("etc/systemd/system/tonghop.service")).doesNotExist();
        assertThat(root.resolve("etc/systemd/system/tonghop-nightly.timer"))
                .content()
                .contains("22:00:00 Asia/Ho_Chi_Minh");
        assertThat(install(root, "--back").exitCode()).isZero();
        assertThat(installed(root)).isEqualTo("first");
        assertThat(install(root, "--back").exitCode()).isZero();
        assertThat(installed(root)).isEqualTo("second");

        assertThat(install(root, "--uninstall").exitCode()).isZero();
        assertThat(root.resolve("opt/tonghop")).doesNotExist();
        assertThat(root.resolve("etc/systemd/system")).isEmptyDirectory();
        assertThat(settings).exists();
        assertThat(root.resolve("srv/tonghop/output")).exists();
    }

    @Test
    @DisplayName("what is typed wrong or missing is refused by the installer, and nothing is laid down")
    void wrongUsage() {
        assertThat(install(folder.resolve("root"), "--nonsense").exitCode()).isEqualTo(2);
        assertThat(install(folder.resolve("root"), "--back").exitCode()).isEqualTo(2);
        assertThat(install(folder.resolve("root"), "--jar", "none.jar").exitCode())
                .isEqualTo(2);
        assertThat(folder.resolve("root/opt")).doesNotExist();
    }

    /** Who installs is root and restores what belongs to another account; anybody else restores what is his own. */
    private static void giveToTheService(Path folder) throws IOException {
        if (System.getProperty("user.name").equals("root")) {
            Files.setOwner(
                    folder,
                    folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
        }
    }

    private static String installed(Path root) throws IOException {
        var current =
                Files.readSymbolicLink(root.resolve("opt/tonghop/current")).toString();
        return Files.readString(root.resolve(current.substring(1)).resolve("tonghop.jar"));
    }

    private Program.Ended install(Path root, String... arguments) {
        var command = new ArrayList<>(List.of("scripts/install", "--root", root.toString()));
        command.addAll(List.of(arguments));
        return run(new ProcessBuilder(command));
    }

    private Program.Ended script(String name, Place place, String... arguments) throws IOException {
        var words = Program.built().commandLine(List.of("-Dtonghop.crash.trace=" + folder.resolve("passed"))).stream()
                .map(word -> "'" + word + "'")
                .collect(Collectors.joining(" ", "#!/bin/bash\nexec ", " \"$@\"\n"));
        var program = Files.writeString(folder.resolve("tonghop"), words);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        var command = new ArrayList<>(List.of("scripts/" + name));
        command.addAll(List.of(arguments));
        command.addAll(List.of(
                "--output", place.output().toString(), "--input", place.input().toString()));
        command.addAll(List.of("--program", program.toString()));
        return run(new ProcessBuilder(command));
    }

    private Program.Ended run(ProcessBuilder builder) {
        var log = folder.resolve("script.log");
        try {
            return Program.await(
                    builder.redirectErrorStream(true)
                            .redirectOutput(log.toFile())
                            .start(),
                    log);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Every file of the results, but the database, the ledger and the heartbeat, which the rebuild writes again. */
    private static Map<String, Long> contents(Path output) throws IOException {
        try (var found = Files.walk(output)) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains(".tonghop"))
                    .filter(file -> !file.endsWith("so-ghi.jsonl.gz")
                            && !file.endsWith("nhip.txt")
                            && !file.endsWith("tonghop.prom"))
                    .collect(Collectors.toMap(file -> output.relativize(file).toString(), OperatorScriptsTest::sum));
        }
    }

    private static long sum(Path file) {
        try {
            var sum = new java.util.zip.CRC32();
            sum.update(Files.readAllBytes(file));
            return sum.getValue();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}

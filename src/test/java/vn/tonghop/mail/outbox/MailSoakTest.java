package vn.tonghop.mail.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tonghop.fixture.DatabaseKind;
import vn.tonghop.fixture.FaultySmtpServer;
import vn.tonghop.fixture.FaultySmtpServer.Received;
import vn.tonghop.fixture.MySqlServer;

/**
 * Receipts through a real mail server while the sending process is killed: none lost, none twice without saying so. The
 * Maven profile {@code soak} sends many more and measures how fast.
 */
@Tag("long")
class MailSoakTest {

    private static final int MAILS = Integer.getInteger("tonghop.soak", 300);
    private static final int KILLS = Integer.getInteger("tonghop.soak.kills", 2);
    private static final int KILLED = 128 + 9;

    @TempDir
    Path folder;

    @Test
    @DisplayName("EM-03 no receipt is lost and none comes twice unmarked, however often the program is killed")
    void em03NoReceiptIsLostAndNoneIsSentTwiceUnmarkedThoughTheProgramIsKilled() throws Exception {
        try (var server = FaultySmtpServer.fast(folder.resolve("received"))) {
            finish(start(server, "seed", MAILS));
            for (var kill = 1; kill <= KILLS; kill++) {
                killAfter(server, MAILS * kill / (KILLS + 1));
            }
            var last = finish(start(server, "dispatch", 0));

            var received = server.received();
            var marked = received.stream().filter(Received::saysTwice).count();
            System.out.printf(
                    "%d mails, %d kills: %d received, %d of them say that they are possibly sent twice%n",
                    MAILS, KILLS, received.size(), marked);
            assertThat(last).contains("waiting=0");
            assertThat(received.stream().map(Received::messageId).collect(Collectors.toSet()))
                    .hasSize(MAILS);
            assertThat(received.stream().filter(mail -> !mail.saysTwice()).map(Received::messageId))
                    .doesNotHaveDuplicates();
            assertThat(marked).isBetween(0L, (long) KILLS);
        }
    }

    /** Prints how fast; only the figures of an idle machine mean anything, so that no figure is demanded. */
    @ParameterizedTest
    @EnumSource
    @Tag("soak")
    void theOutboxNextToAPlainLoopOfJavaMailSender(DatabaseKind kind) throws Exception {
        try (var server = FaultySmtpServer.fast(folder.resolve("received"))) {
            var said = finish(start(server, "measure", MAILS, settings(kind)));

            said.lines()
                    .filter(line -> line.startsWith("rate: "))
                    .forEach(line -> System.out.println(kind + " " + line));
            assertThat(said).contains("rate: outbox ");
            assertThat(server.received()).hasSize(3 * (SoakRun.WARM_UP + MAILS));
        }
    }

    /** The embedded database needs none. */
    private static String[] settings(DatabaseKind kind) {
        if (kind == DatabaseKind.H2) {
            return new String[0];
        }
        var mysql = MySqlServer.running();
        return new String[] {
            "--spring.datasource.url=" + mysql.url(mysql.createDatabase()),
            "--spring.datasource.username=" + mysql.user(),
            "--spring.datasource.password="
        };
    }

    private void killAfter(FaultySmtpServer server, int mails) throws IOException, InterruptedException {
        var process = start(server, "dispatch", 0);
        await().atMost(Duration.ofMinutes(10))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> server.taken() >= mails || !process.isAlive());
        process.destroyForcibly();
        assertThat(process.waitFor()).as("killed while it was sending").isEqualTo(KILLED);
    }

    private Process start(FaultySmtpServer server, String mode, int number, String... settings) throws IOException {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m"));
        if (!mode.equals("measure")) {
            // As scripts/tonghop starts it; only a long run is worth the second compiler.
            command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        }
        command.addAll(List.of(
                "-cp", System.getProperty("java.class.path"), SoakRun.class.getName(), mode, Integer.toString(number)));
        command.addAll(List.of(
                "--tonghop.output-folder=" + folder.resolve("output"),
                "--spring.mail.host=localhost",
                "--spring.mail.port=" + server.port(),
                "--spring.mail.properties.mail.smtp.starttls.enable=false",
                "--tonghop.mail.starttls=optional",
                "--tonghop.mail.sender=tonghop@vpub.example"));
        command.addAll(List.of(settings));
        // Not a pipe: nobody reads what a process says that is going to be killed.
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said().toFile())
                .start();
    }

    private String finish(Process process) throws IOException, InterruptedException {
        var code = process.waitFor();
        var said = Files.readString(said());
        assertThat(code).as(said).isZero();
        return said;
    }

    private Path said() {
        return folder.resolve("said.log");
    }
}

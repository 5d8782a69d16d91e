package vn.tonghop.mail.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.NodeSmtpServer;
import vn.tonghop.fixture.NodeSmtpServer.Received;

/**
 * Receipts through a real mail server while the sending process is killed: none lost, none twice without saying so, and how
 * fast. The Maven profile {@code soak} takes the full measure.
 */
class MailSoakTest {

    private static final int MAILS = Integer.getInteger("tonghop.soak", 300);
    private static final int KILLS = Integer.getInteger("tonghop.soak.kills", 2);

    @TempDir
    Path folder;

    @Test
    void noReceiptIsLostAndNoneIsSentTwiceUnmarkedThoughTheProgramIsKilled() throws Exception {
        try (var server = NodeSmtpServer.fast(folder.resolve("received"))) {
            finish(start(server, "seed", MAILS));
            for (var kill = 1; kill <= KILLS; kill++) {
                killAfter(server, MAILS * kill / (KILLS + 1));
            }
            var last = finish(start(server, "dispatch", 0));

            var received = server.received();
            var once = received.stream()
                    .filter(mail -> !mail.saysTwice())
                    .map(Received::messageId)
                    .toList();
            var all = received.stream().map(Received::messageId).collect(Collectors.toSet());
            assertThat(all).hasSize(MAILS);
            assertThat(once).doesNotHaveDuplicates();
            assertThat(received.size() - MAILS).isBetween(0, KILLS);
            assertThat(last).contains("waiting=0");
            System.out.printf(
                    "%d mails, %d kills: %d received, %d of them say that they are possibly sent twice%n",
                    MAILS,
                    KILLS,
                    received.size(),
                    received.stream().filter(Received::saysTwice).count());
            System.out.println(finish(start(server, "measure", MAILS)));
        }
    }

    private void killAfter(NodeSmtpServer server, int mails) throws IOException, InterruptedException {
        var process = start(server, "dispatch", 0);
        while (server.received().size() < mails && process.isAlive()) {
            Thread.sleep(5);
        }
        process.destroyForcibly().waitFor();
    }

    private Process start(NodeSmtpServer server, String mode, int number) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                SoakRun.class.getName(),
                mode,
                Integer.toString(number)));
        command.addAll(List.of(
                "--tonghop.output-folder=" + folder.resolve("output"),
                "--spring.mail.host=localhost",
                "--spring.mail.port=" + server.port(),
                "--spring.mail.properties.mail.smtp.starttls.enable=false",
                "--tonghop.mail.starttls=optional",
                "--tonghop.mail.sender=tonghop@vpub.example"));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String finish(Process process) throws IOException, InterruptedException {
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}

package vn.tonghop.mail.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.fixture.DatabaseKind;
import vn.tonghop.fixture.FaultySmtpServer;
import vn.tonghop.fixture.TestDatabase;
import vn.tonghop.mail.MailAttachment;
import vn.tonghop.mail.OutboxEntry.Repetition;
import vn.tonghop.mail.outbox.MailDispatcher;
import vn.tonghop.mail.outbox.PostOffice;

/**
 * Stage by stage, fault by fault: what becomes of the mail that met the fault, what of the next one in the same run, and
 * what reached the server after it was corrected and a day had passed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultTableTest {

    private final List<String> table = new ArrayList<>();
    private final TestDatabase database = DatabaseKind.H2.open();

    private Path folder = Path.of("");
    private @Nullable FaultySmtpServer running;
    private @Nullable PostOffice office;

    @BeforeAll
    void open(@TempDir Path place) {
        folder = place;
        running = FaultySmtpServer.forUser(folder.resolve("received"), "tonghop", "right");
        table.add(
                "| stage | fault | the mail | possibly sent twice | the next mail | after correcting: copies of the mail |");
        table.add("| --- | --- | --- | --- | --- | --- |");
    }

    @BeforeEach
    void empty() throws IOException {
        office = new PostOffice(database, folder);
        Files.deleteIfExists(folder.resolve("received/received.log"));
    }

    @AfterAll
    void print() {
        server().close();
        database.close();
        table.forEach(System.out::println);
    }

    private FaultySmtpServer server() {
        return Objects.requireNonNull(running);
    }

    private PostOffice post() {
        return Objects.requireNonNull(office);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        // stage, fault, state of the mail, possibly twice, state of the next, copies received in the end
        "CONNECT, 421, PENDING, NONE, PENDING, 1",
        "CONNECT, 554, PENDING, NONE, PENDING, 1",
        "CONNECT, drop, PENDING, NONE, PENDING, 1",
        "CONNECT, silent, PENDING, NONE, PENDING, 1",
        "CONNECT, drip, PENDING, NONE, PENDING, 1",
        "CONNECT, slow, PENDING, NONE, PENDING, 1",
        "EHLO, 421, PENDING, NONE, PENDING, 1",
        "EHLO, 554, PENDING, NONE, PENDING, 1",
        "EHLO, drop, PENDING, NONE, PENDING, 1",
        "EHLO, silent, PENDING, NONE, PENDING, 1",
        "EHLO, drip, PENDING, NONE, PENDING, 1",
        "AUTH, 454, PENDING, NONE, PENDING, 1",
        "AUTH, 535, PENDING, NONE, PENDING, 1",
        "AUTH, drop, PENDING, NONE, PENDING, 1",
        "AUTH, silent, PENDING, NONE, PENDING, 1",
        "MAIL, 421, PENDING, NONE, SENT, 1",
        "MAIL, 451, PENDING, NONE, SENT, 1",
        "MAIL, 530, PENDING, NONE, PENDING, 1",
        "MAIL, 550, FAILED, NONE, PENDING, 0",
        "MAIL, 552, FAILED, NONE, SENT, 0",
        "MAIL, drop, PENDING, NONE, SENT, 1",
        "MAIL, silent, PENDING, NONE, SENT, 1",
        "MAIL, drip, PENDING, NONE, SENT, 1",
        "RCPT, 421, PENDING, NONE, SENT, 1",
        "RCPT, 450, PENDING, NONE, SENT, 1",
        "RCPT, 550, FAILED, NONE, SENT, 0",
        "RCPT, drop, PENDING, NONE, SENT, 1",
        "RCPT, silent, PENDING, NONE, SENT, 1",
        "RCPT, drip, PENDING, NONE, SENT, 1",
        "DATA, 421, PENDING, NONE, SENT, 1",
        "DATA, 451, PENDING, NONE, SENT, 1",
        "DATA, 554, FAILED, NONE, SENT, 0",
        "DATA, drop, PENDING, NONE, SENT, 1",
        "DATA, silent, PENDING, NONE, SENT, 1",
        "DATA, drip, PENDING, NONE, SENT, 1",
        "CONTENT, drop, PENDING, NONE, SENT, 1",
        "DOT, 421, PENDING, NONE, SENT, 1",
        "DOT, 451, PENDING, NONE, SENT, 1",
        "DOT, 554, FAILED, NONE, SENT, 0",
        "DOT, drop, PENDING, POSSIBLY_SENT_TWICE, SENT, 2",
        "DOT, silent, PENDING, POSSIBLY_SENT_TWICE, SENT, 2",
        "DOT, drip, PENDING, POSSIBLY_SENT_TWICE, SENT, 2",
        "DOT, slow, PENDING, POSSIBLY_SENT_TWICE, SENT, 2",
    })
    void everyFaultAtEveryStage(String stage, String fault, String mail, Repetition twice, String next, int copies)
            throws Exception {
        post().outbox().post(PostOffice.message("first@vpub.example", bigFile()));
        post().post("second@vpub.example");
        server().fail(stage, fault, 1);

        sender().sendDue();

        var first = post().mail("first@vpub.example");
        var second = post().mail("second@vpub.example");
        assertThat(first.state()).hasToString(mail);
        assertThat(first.repetition()).isEqualTo(twice);
        assertThat(second.state()).hasToString(next);
        assertThat(post().attempts("first@vpub.example")).singleElement().satisfies(attempt -> {
            assertThat(attempt.result()).isNotBlank();
            assertThat(attempt.answer()).isNotBlank();
        });
        assertThatItEndsWell(copies, first.messageId());
        table.add("| %s | %s | %s | %s | %s | %d |"
                .formatted(stage, fault, mail, twice == Repetition.NONE ? "no" : "yes", next, copies));
    }

    private void assertThatItEndsWell(int copies, String messageId) {
        server().heal();
        post().clock.pass(Duration.ofDays(1));
        sender().sendDue();
        sender().sendDue();

        var received = server().received();
        assertThat(received.stream().filter(one -> one.messageId().equals(messageId)))
                .hasSize(copies)
                .allMatch(one -> one.recipient().equals("first@vpub.example"));
        assertThat(received.stream().filter(one -> one.messageId().equals(messageId) && !one.saysTwice()))
                .hasSizeLessThanOrEqualTo(1);
        assertThat(received.stream().filter(one -> one.recipient().equals("second@vpub.example")))
                .hasSize(1);
    }

    private MailDispatcher sender() {
        var sender = server().sender();
        sender.setUsername("tonghop");
        sender.setPassword("right");
        return post().over(sender);
    }

    /** Large enough that a server can break off in the middle of it. */
    private MailAttachment bigFile() throws Exception {
        var file = folder.resolve("so-lieu.bin");
        if (!Files.exists(file)) {
            var content = new byte[3_000_000];
            new Random(7).nextBytes(content);
            Files.write(file, content);
        }
        var hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        return new MailAttachment(
                "số liệu.bin", "application/octet-stream", file, HexFormat.of().formatHex(hash));
    }
}

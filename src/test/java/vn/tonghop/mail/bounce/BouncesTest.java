package vn.tonghop.mail.bounce;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tonghop.fixture.DeliveryReport;
import vn.tonghop.fixture.HandClock;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.Plans;
import vn.tonghop.fixture.TestDatabase;
import vn.tonghop.mail.MailKind;
import vn.tonghop.mail.MailProperties;
import vn.tonghop.mail.MailState;
import vn.tonghop.mail.MailText;
import vn.tonghop.mail.OutboxMessage;
import vn.tonghop.mail.outbox.Outbox;
import vn.tonghop.mail.outbox.OutboxRepository;
import vn.tonghop.mail.text.LetterComposer;

@OnEachDatabase(Dialect.SAME)
class BouncesTest {

    private static final String ADDRESS = "u1@vpub.example";
    private static final String DRAFTER = "tchcqt@vpub.example.invalid";

    private final TestDatabase database;
    private final GreenMail server =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP).dynamicPort());
    private final HandClock clock = new HandClock(Instant.parse("2026-06-12T01:30:00Z"));
    private final OutboxRepository sent;
    private final BounceRepository known;

    private Map<String, String> settings;
    private String messageId;

    BouncesTest(TestDatabase database) {
        this.database = database;
        sent = new OutboxRepository(database.jdbc());
        known = new BounceRepository(database.jdbc());
    }

    @BeforeEach
    void open() {
        database.emptyAll();
        server.start();
        server.setUser("tonghop@vpub.example", "tonghop", "right");
        settings = new HashMap<>(Map.of(
                "tonghop.mail.sender", "tonghop@vpub.example",
                "tonghop.mail.bounces.host", "127.0.0.1",
                "tonghop.mail.bounces.port", Integer.toString(server.getImap().getPort()),
                "tonghop.mail.bounces.protection", "optional",
                "tonghop.mail.bounces.username", "tonghop",
                "tonghop.mail.bounces.password", "right"));
        outbox().post(message(MailKind.RECEIPT, "RECEIPT/1"));
        messageId = sent.find("RECEIPT/1", ADDRESS).orElseThrow().messageId();
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void aReturnedMailIsMarkedAndTheDraftingDepartmentIsToldOnce() {
        arrives(DeliveryReport.of("failed", "5.1.1", ADDRESS, messageId));

        assertThat(bounces().read()).isOne();
        assertThat(bounces().read()).isZero();
        arrives(DeliveryReport.of("failed", "5.1.1", ADDRESS, messageId));
        assertThat(bounces().read()).isZero();

        var mail = sent.find("RECEIPT/1", ADDRESS).orElseThrow();
        assertThat(known.findAll(mail.id())).singleElement().satisfies(bounce -> {
            assertThat(bounce.recipient()).isEqualTo(ADDRESS);
            assertThat(bounce.status()).isEqualTo("5.1.1");
            assertThat(bounce.diagnostic()).isEqualTo("550 5.1.1 No such user here, sorry");
        });
        assertThat(known.findAddresses()).containsExactly(ADDRESS);
        assertThat(sent.findAll(MailState.PENDING))
                .filteredOn(alarm -> alarm.message().kind() == MailKind.ALARM)
                .singleElement()
                .satisfies(alarm -> {
                    assertThat(alarm.message().addressee()).isEqualTo(DRAFTER);
                    assertThat(alarm.message().content().text())
                            .contains(ADDRESS)
                            .contains("Kính gửi: Phòng Tổ chức")
                            .contains("550 5.1.1 No such user");
                });
        assertThat(sent.levels(clock.instant()).returned()).isOne();
    }

    @Test
    void aDelayIsNoFailureAndAReportAboutSomebodyElsesMailIsIgnored() {
        arrives(DeliveryReport.of("delayed", "4.4.1", ADDRESS, messageId));
        arrives(DeliveryReport.of("failed", "5.1.1", ADDRESS, "<forged@evil.example>"));
        arrives("Subject: Tôi vắng mặt\r\nContent-Type: text/plain\r\n\r\nTôi nghỉ phép.\r\n");
        arrives(
                "Content-Type: multipart/report; boundary=x\r\n\r\n--x\r\nContent-Type: message/delivery-status\r\n\r\n\0\r\n--x--\r\n");
        arrives("Content-Type: multipart/report\r\n\r\nno parts at all");

        assertThat(bounces().read()).isZero();
        assertThat(known.findAddresses()).isEmpty();
        assertThat(sent.count()).isOne();
    }

    @Test
    void aReportWithSeveralAddressesAndOnlyTheHeadersOfTheMailIsUnderstood() {
        arrives(DeliveryReport.of("failed", "5.2.2", ADDRESS, messageId)
                .replace("Content-Type: message/rfc822", "Content-Type: text/rfc822-headers")
                .replace("\r\n\r\n--x\r\nContent-Type: text/rfc822-headers", """


                        Final-Recipient: rfc822; other@vpub.example
                        Action: Failed (expired)
                        Status: 4.4.7

                        --x
                        Content-Type: text/rfc822-headers""".replace("\n", "\r\n")));

        assertThat(bounces().read()).isEqualTo(2);
        assertThat(known.findAddresses()).containsExactly("other@vpub.example", ADDRESS);
    }

    @Test
    void aReturnedAlarmRaisesNoAlarm() {
        outbox().post(message(MailKind.ALARM, "ALARM/1"));
        arrives(DeliveryReport.of(
                "failed",
                "5.1.1",
                ADDRESS,
                sent.find("ALARM/1", ADDRESS).orElseThrow().messageId()));

        assertThat(bounces().read()).isOne();
        assertThat(sent.count()).isEqualTo(2);
    }

    @Test
    void aMailboxThatIsAwayOrRefusesUsChangesNothing() {
        arrives(DeliveryReport.of("failed", "5.1.1", ADDRESS, messageId));
        settings.put("tonghop.mail.bounces.password", "wrong");
        assertThat(bounces().read()).isZero();
        settings.put("tonghop.mail.bounces.folder", "Không có");
        settings.put("tonghop.mail.bounces.password", "right");
        assertThat(bounces().read()).isZero();
        settings.put("tonghop.mail.bounces.folder", "INBOX");
        assertThat(bounces().read()).isOne();
        server.stop();
        assertThat(bounces().read()).isZero();
    }

    @Test
    void withoutAMailboxNothingIsRead() {
        settings.remove("tonghop.mail.bounces.host");

        assertThat(bounces().read()).isZero();
    }

    private void arrives(String mail) {
        try {
            var message = new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8)));
            server.getUserManager().getUser("tonghop").deliver(message);
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    private static OutboxMessage message(MailKind kind, String key) {
        return new OutboxMessage(
                key, ADDRESS, kind, Optional.empty(), new MailText("Biên nhận", "x", "<body>x</body>"), List.of());
    }

    private MailProperties properties() {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("tonghop.mail", MailProperties.class);
    }

    private Outbox outbox() {
        return new Outbox(
                sent, properties(), new TransactionTemplate(database.transactions()), clock, message -> message);
    }

    private Bounces bounces() {
        return new Bounces(
                new BounceFolder(properties()),
                sent,
                known,
                outbox(),
                Plans.shipped(),
                new LetterComposer(),
                new TransactionTemplate(database.transactions()),
                clock);
    }
}

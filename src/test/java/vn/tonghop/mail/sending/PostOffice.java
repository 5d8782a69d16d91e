package vn.tonghop.mail.sending;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tonghop.fixture.HandClock;
import vn.tonghop.fixture.TestDatabase;
import vn.tonghop.mail.AttemptRepository;
import vn.tonghop.mail.DeliveryRepository;
import vn.tonghop.mail.MailAttachment;
import vn.tonghop.mail.MailKind;
import vn.tonghop.mail.MailProperties;
import vn.tonghop.mail.MailText;
import vn.tonghop.mail.Outbox;
import vn.tonghop.mail.OutboxEntry;
import vn.tonghop.mail.OutboxMessage;
import vn.tonghop.mail.OutboxRepository;
import vn.tonghop.mail.SuspensionRepository;
import vn.tonghop.mail.text.MailComposer;
import vn.tonghop.period.PeriodCode;

/** Outbox and dispatcher of a test, wired as in the program, with a clock that the test moves. */
final class PostOffice {

    static final Instant MORNING = Instant.parse("2026-06-12T01:30:00Z");
    static final WorkerId NOBODY = new WorkerId(1, "another-machine", 1);

    final HandClock clock = new HandClock(MORNING);
    final OutboxRepository outbox;
    final DeliveryRepository deliveries;
    final AttemptRepository attempts;
    final SuspensionRepository suspensions;

    private final TestDatabase database;
    private final Map<String, String> settings = new LinkedHashMap<>();

    PostOffice(TestDatabase database, Path folder) {
        this.database = database;
        database.emptyAll();
        outbox = new OutboxRepository(database.jdbc());
        deliveries = new DeliveryRepository(database.jdbc());
        attempts = new AttemptRepository(database.jdbc());
        suspensions = new SuspensionRepository(database.jdbc());
        set("folder", folder.resolve("thu").toString());
        set("starttls", "optional");
        set("sender", "tonghop@vpub.example");
        set("timeout.read", "700ms");
        set("timeout.attempt", "2s");
    }

    PostOffice set(String name, String value) {
        settings.put("tonghop.mail." + name, value);
        return this;
    }

    MailProperties properties() {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("tonghop.mail", MailProperties.class);
    }

    Outbox outbox() {
        return new Outbox(outbox, properties(), new TransactionTemplate(database.transactions()), clock);
    }

    /** A short mail to that address. */
    static OutboxMessage message(String addressee, MailAttachment... files) {
        return new OutboxMessage(
                "RECEIPT/1",
                addressee,
                MailKind.RECEIPT,
                Optional.of(PeriodCode.parse("2026-H1")),
                new MailText(
                        "Biên nhận số 1: kết quả.csv",
                        "Kính gửi: Phòng Tổng hợp,\n",
                        "<html><body><p>Kính gửi: <b>Phòng Tổng hợp</b>,</p></body></html>"),
                List.of(files));
    }

    /** Posts a short mail to each address. */
    void post(String... addressees) {
        List.of(addressees).forEach(addressee -> outbox().post(message(addressee)));
    }

    OutboxEntry mail(String addressee) {
        return outbox.find("RECEIPT/1", addressee).orElseThrow();
    }

    List<AttemptRepository.Attempt> attempts(String addressee) {
        return attempts.findAll(mail(addressee).id());
    }

    MimeLetter letters() {
        return new MimeLetter(properties(), Optional.of("tchcqt@vpub.example"), clock);
    }

    FolderDelivery folder() {
        return new FolderDelivery(properties().folder(), letters());
    }

    /** A dispatcher of this process that sends over a server. */
    MailDispatcher over(JavaMailSenderImpl server) {
        return dispatcher(new SmtpDelivery(server, letters(), properties()), WorkerId.current());
    }

    MailLeases leases(WorkerId worker, Clock machine) {
        return new MailLeases(
                new MailLeases.Tables(outbox, deliveries, attempts),
                new TransactionTemplate(database.transactions()),
                new MailLeases.Terms(worker, properties().timeout().lease(), machine, clock));
    }

    MailDispatcher dispatcher(Delivery delivery, WorkerId worker) {
        var leases = leases(worker, clock);
        var alarms = new Alarms(outbox(), new MailComposer(), properties());
        var suspension = new SendingSuspension(
                suspensions,
                alarms,
                new SendingSuspension.Files(outbox, leases, folder()),
                new SendingSuspension.Terms(properties().retry().longestPause(), clock));
        return new MailDispatcher(
                new MailDispatcher.Desk(outbox, deliveries, leases),
                delivery,
                suspension,
                new MailDispatcher.Rules(properties(), clock));
    }
}

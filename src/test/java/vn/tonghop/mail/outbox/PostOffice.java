package vn.tonghop.mail.outbox;

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
import vn.tonghop.mail.MailAttachment;
import vn.tonghop.mail.MailKind;
import vn.tonghop.mail.MailProperties;
import vn.tonghop.mail.MailText;
import vn.tonghop.mail.OutboxEntry;
import vn.tonghop.mail.OutboxMessage;
import vn.tonghop.mail.mime.Attachments;
import vn.tonghop.mail.mime.Letters;
import vn.tonghop.mail.mime.MimeLetter;
import vn.tonghop.mail.smtp.Servers;
import vn.tonghop.mail.text.LetterComposer;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.process.ProcessId;

/** Outbox and dispatcher of a test, wired as in the program, with a clock that the test moves. */
public final class PostOffice {

    public static final Instant MORNING = Instant.parse("2026-06-12T01:30:00Z");
    public static final ProcessId NOBODY = new ProcessId(1, "another-machine", 1);

    public final HandClock clock = new HandClock(MORNING);
    public final OutboxRepository outbox;
    public final DeliveryRepository deliveries;
    public final AttemptRepository attempts;
    public final SuspensionRepository suspensions;

    private final TestDatabase database;
    private final Map<String, String> settings = new LinkedHashMap<>();

    public PostOffice(TestDatabase database, Path folder) {
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

    public PostOffice set(String name, String value) {
        settings.put("tonghop.mail." + name, value);
        return this;
    }

    public MailProperties properties() {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("tonghop.mail", MailProperties.class);
    }

    public Outbox outbox() {
        return new Outbox(
                outbox, properties(), new TransactionTemplate(database.transactions()), clock, message -> message);
    }

    /** A short mail to that address. */
    public static OutboxMessage message(String addressee, MailAttachment... files) {
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
    public void post(String... addressees) {
        List.of(addressees).forEach(addressee -> outbox().post(message(addressee)));
    }

    public OutboxEntry mail(String addressee) {
        return outbox.find("RECEIPT/1", addressee).orElseThrow();
    }

    public List<AttemptRepository.Attempt> attempts(String addressee) {
        return attempts.findAll(mail(addressee).id());
    }

    public MimeLetter letters() {
        return Letters.of(properties(), "tchcqt@vpub.example", clock);
    }

    FolderDelivery folder() {
        return new FolderDelivery(properties(), letters());
    }

    Delivery smtp(JavaMailSenderImpl server) {
        return Servers.delivery(server, letters(), properties());
    }

    /** A dispatcher of this process that sends over a server. */
    public MailDispatcher over(JavaMailSenderImpl server) {
        return dispatcher(smtp(server), ProcessId.current());
    }

    MailLeases leases(ProcessId worker, Clock machine) {
        return leases(deliveries, worker, machine);
    }

    MailLeases leases(DeliveryRepository deliveries, ProcessId worker, Clock machine) {
        return new MailLeases(
                outbox,
                deliveries,
                attempts,
                new TransactionTemplate(database.transactions()),
                new Worker(worker, properties().timeout().lease(), machine),
                clock);
    }

    MailDispatcher dispatcher(Delivery delivery, ProcessId worker) {
        var leases = leases(worker, clock);
        var alarms = new Alarms(outbox(), new LetterComposer(), properties());
        var suspension = new SendingSuspension(suspensions, alarms, outbox, leases, folder(), properties(), clock);
        return new MailDispatcher(
                outbox, leases, delivery, suspension, alarms, new Attachments(properties()), properties(), clock);
    }
}

package vn.tonghop.mail.sending;

import java.util.List;
import vn.tonghop.mail.MailKind;
import vn.tonghop.mail.MailProperties;
import vn.tonghop.mail.Outbox;
import vn.tonghop.mail.OutboxEntry;
import vn.tonghop.mail.OutboxMessage;
import vn.tonghop.mail.text.MailComposer;

/** Tells the operator by mail of a mail that was given up; not of an alarm, which would go round in circles. */
final class Alarms {

    private final Outbox outbox;
    private final MailComposer composer;
    private final String address;

    Alarms(Outbox outbox, MailComposer composer, MailProperties properties) {
        this.outbox = outbox;
        this.composer = composer;
        this.address = properties.alarmAddress().strip();
    }

    void raise(OutboxEntry entry, String reason) {
        if (address.isEmpty() || entry.message().kind() == MailKind.ALARM) {
            return;
        }
        outbox.post(new OutboxMessage(
                "ALARM/mail/%d/%d".formatted(entry.id(), entry.attempts()),
                address,
                MailKind.ALARM,
                entry.message().period(),
                composer.mailGivenUp(entry, reason),
                List.of()));
    }
}

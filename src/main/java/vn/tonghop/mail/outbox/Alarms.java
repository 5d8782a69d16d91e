package vn.tonghop.mail.outbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tonghop.mail.MailKind;
import vn.tonghop.mail.MailProperties;
import vn.tonghop.mail.MailText;
import vn.tonghop.mail.OutboxEntry;
import vn.tonghop.mail.OutboxMessage;
import vn.tonghop.mail.ServerAnswer;
import vn.tonghop.mail.outbox.SuspensionRepository.Suspension;
import vn.tonghop.mail.text.LetterComposer;
import vn.tonghop.vietnamese.OfficialDate;

/** Tells the operator by mail of a mail that was given up; not of an alarm, which would go round in circles. */
final class Alarms {

    private static final Logger LOG = LoggerFactory.getLogger(Alarms.class);

    private final Outbox outbox;
    private final LetterComposer composer;
    private final MailProperties properties;
    private final ServerAnswer answers = new ServerAnswer();

    Alarms(Outbox outbox, LetterComposer composer, MailProperties properties) {
        this.outbox = outbox;
        this.composer = composer;
        this.properties = properties;
    }

    void raise(OutboxEntry entry, String reason) {
        var address = properties.alarmAddress().strip();
        if (address.isEmpty() || entry.message().kind() == MailKind.ALARM) {
            return;
        }
        outbox.post(new OutboxMessage(
                "ALARM/mail/%d/%d".formatted(entry.id(), entry.attempts()),
                address,
                MailKind.ALARM,
                entry.message().period(),
                givenUp(entry, reason),
                List.of()));
    }

    /** Of a mail that was never tried no alarm goes out, there may be hundreds; the list of what needs a person has it. */
    void expired(OutboxEntry entry) {
        LOG.error(
                "mail {} to {} given up: it has waited since {}",
                entry.id(),
                entry.message().addressee(),
                entry.created());
        if (entry.attempts() > 0) {
            raise(entry, entry.outcome());
        }
    }

    /** Posts the alarm that all sending has stopped; once for each stop. */
    OutboxMessage halted(Suspension halt) {
        var address = properties.alarmAddress().strip();
        var alarm = new OutboxMessage(
                "ALARM/halt/%d".formatted(halt.since().getEpochSecond()),
                address.isEmpty() ? properties.sender() : address,
                MailKind.ALARM,
                Optional.empty(),
                composer.letter(
                        "halt",
                        Map.of("moment", OfficialDate.moment(halt.until().atZone(OfficialDate.ZONE))),
                        List.of(),
                        List.of(answers.of(halt.reason()))),
                List.of());
        outbox.post(alarm);
        return alarm;
    }

    private MailText givenUp(OutboxEntry entry, String reason) {
        var values = Map.of(
                "number",
                Long.toString(entry.id()),
                "subject",
                entry.message().content().subject(),
                "addressee",
                entry.message().addressee());
        return composer.letter("alarm", values, List.of(), List.of(answers.of(reason)));
    }
}

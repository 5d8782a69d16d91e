package vn.tonghop.mail.text;

import java.util.List;
import vn.tonghop.mail.MailText;
import vn.tonghop.mail.OutboxEntry;
import vn.tonghop.mail.bounce.BounceRepository.Bounce;
import vn.tonghop.mail.outbox.SuspensionRepository.Suspension;
import vn.tonghop.template.Sentences;
import vn.tonghop.vietnamese.OfficialDate;

/** Mails about the delivery of mails. */
public final class DeliveryNotices {

    private final Sentences sentences = new Sentences("/mail/delivery.properties");
    private final LetterLayout layout = new LetterLayout();

    /** Tells the operator that all sending has stopped. */
    public MailText halted(Suspension halt) {
        return layout.mail(new Letter(
                sentences.of("halt.subject"),
                sentences.of("halt.greeting"),
                List.of(sentences.of("halt.intro")),
                List.of(halt.reason()),
                sentences.of(
                        "halt.closing",
                        "moment",
                        OfficialDate.moment(halt.until().atZone(OfficialDate.ZONE))),
                sentences.of("signature")));
    }

    /** Tells the drafting department that a mail came back. */
    public MailText bounced(OutboxEntry entry, Bounce bounce, String department) {
        return layout.mail(new Letter(
                sentences.of("bounce.subject", "recipient", bounce.recipient()),
                sentences.of("bounce.greeting", "department", department),
                List.of(sentences.of(
                        "bounce.intro",
                        "number",
                        Long.toString(entry.id()),
                        "subject",
                        entry.message().content().subject(),
                        "recipient",
                        bounce.recipient())),
                List.of(answer(bounce)),
                sentences.of("bounce.closing"),
                sentences.of("signature")));
    }

    private static String answer(Bounce bounce) {
        return bounce.diagnostic().contains(bounce.status())
                ? bounce.diagnostic()
                : "%s %s".formatted(bounce.status(), bounce.diagnostic()).strip();
    }
}

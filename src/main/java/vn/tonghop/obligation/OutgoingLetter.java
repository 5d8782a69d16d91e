package vn.tonghop.obligation;

import java.util.List;
import vn.tonghop.mail.MailAttachment;
import vn.tonghop.mail.MailText;

/**
 * A letter on its way to the outbox.
 *
 * @param addresses where it goes
 * @param text what it says
 * @param attachments what goes with it
 */
public record OutgoingLetter(List<String> addresses, MailText text, List<MailAttachment> attachments) {

    public OutgoingLetter {
        addresses = List.copyOf(addresses);
        attachments = List.copyOf(attachments);
    }
    /** A letter without attachments. */
    public static OutgoingLetter of(List<String> addresses, MailText text) {
        return new OutgoingLetter(addresses, text, List.of());
    }
}

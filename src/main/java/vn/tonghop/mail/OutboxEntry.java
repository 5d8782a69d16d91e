package vn.tonghop.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A mail in the outbox with what became of it.
 *
 * @param id its number
 * @param message the mail
 * @param messageId its Message-ID header, the same at each attempt
 * @param state how far it has come
 * @param created when it was put into the outbox
 * @param attempts attempts so far, the running one included
 * @param nextAttempt when it may be tried again, if it waits
 * @param settled when it was sent, written or given up; of a mail that waits once more, when a person asked for it
 * @param outcome what the last attempt ended with, in English; empty before the first
 * @param deliveredTo the address it really went to (test mode), or the file it was written to; empty before
 * @param repetition whether an earlier attempt may have reached the addressee
 */
public record OutboxEntry(
        long id,
        OutboxMessage message,
        String messageId,
        MailState state,
        Instant created,
        int attempts,
        Instant nextAttempt,
        Optional<Instant> settled,
        String outcome,
        String deliveredTo,
        Repetition repetition) {

    /** The same mail with other words and other attachments. */
    public OutboxEntry saying(MailText content, List<MailAttachment> attachments) {
        var changed = new OutboxMessage(
                message.obligationKey(), message.addressee(), message.kind(), message.period(), content, attachments);
        return new OutboxEntry(
                id,
                changed,
                messageId,
                state,
                created,
                attempts,
                nextAttempt,
                settled,
                outcome,
                deliveredTo,
                repetition);
    }

    /** Whether a mail may have been sent before without our knowing. */
    public enum Repetition {
        NONE,
        POSSIBLY_SENT_TWICE
    }
}

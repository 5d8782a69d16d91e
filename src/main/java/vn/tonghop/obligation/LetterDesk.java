package vn.tonghop.obligation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;
import vn.tonghop.mail.MailAttachment;
import vn.tonghop.mail.MailKind;
import vn.tonghop.mail.MailText;
import vn.tonghop.mail.OutboxMessage;
import vn.tonghop.mail.outbox.Outbox;

/** Settles obligations by letters: what is done and the mails that do it become true together, once, whoever tries. */
public final class LetterDesk {

    private static final Logger LOG = LoggerFactory.getLogger(LetterDesk.class);

    private final ObligationRepository obligations;
    private final Outbox outbox;
    private final TransactionOperations transactions;

    public LetterDesk(ObligationRepository obligations, Outbox outbox, TransactionOperations transactions) {
        this.obligations = obligations;
        this.outbox = outbox;
        this.transactions = transactions;
    }

    /**
     * A letter.
     *
     * @param kind what it is for
     * @param text what it says
     * @param attachments what goes with it
     */
    record Content(MailKind kind, MailText text, List<MailAttachment> attachments) {

        Content {
            attachments = List.copyOf(attachments);
        }

        static Content of(MailKind kind, MailText text) {
            return new Content(kind, text, List.of());
        }
    }

    /** Does an obligation by one letter to each address; the letter is written only if the obligation is open. */
    void post(Obligation obligation, List<String> addresses, Instant now, Supplier<Content> letter) {
        transactions.executeWithoutResult(status -> {
            if (!obligations.markDone(obligation, now)) {
                return;
            }
            var content = letter.get();
            addresses.forEach(address -> outbox.post(new OutboxMessage(
                    obligation.key(),
                    address,
                    content.kind(),
                    obligation.period(),
                    content.text(),
                    content.attachments())));
            LOG.info("{} done, due {}, {} letters", obligation.key(), obligation.due(), addresses.size());
        });
    }

    /** Passes an obligation over; the reason stands in the log and in the table. */
    void skip(Obligation obligation, Obligation.Reason reason, Instant now) {
        if (obligations.markSkipped(obligation, reason, now)) {
            LOG.info("{} passed over, due {}: {}", obligation.key(), obligation.due(), reason);
        }
    }

    /** When an obligation was done, if it was. */
    Optional<Instant> done(Obligation obligation) {
        return obligations.findDone(obligation.key());
    }
}

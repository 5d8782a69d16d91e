package vn.tonghop.obligation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;
import vn.tonghop.mail.OutboxMessage;
import vn.tonghop.mail.outbox.Outbox;
import vn.tonghop.vietnamese.OfficialDate;

/** Settles obligations by letters: what is done and the mails that do it become true together, once, whoever tries. */
public final class LetterDesk {

    private static final Logger LOG = LoggerFactory.getLogger(LetterDesk.class);

    private final ObligationRepository obligations;
    private final Outbox outbox;
    private final TransactionOperations transactions;

    LetterDesk(ObligationRepository obligations, Outbox outbox, TransactionOperations transactions) {
        this.obligations = obligations;
        this.outbox = outbox;
        this.transactions = transactions;
    }

    /** Does an obligation by letters; they are written only if the obligation is open. */
    public void post(Obligation obligation, Instant now, Supplier<List<OutgoingLetter>> letters) {
        transactions.executeWithoutResult(status -> {
            if (obligations.markDone(obligation, now)) {
                letters.get().forEach(letter -> post(obligation, letter));
                LOG.info("{} done, due {}", obligation.key(), OfficialDate.stamp(obligation.due()));
            }
        });
    }

    private void post(Obligation obligation, OutgoingLetter letter) {
        letter.addresses()
                .forEach(address -> outbox.post(new OutboxMessage(
                        obligation.key(),
                        address,
                        obligation.kind(),
                        obligation.period(),
                        letter.text(),
                        letter.attachments())));
    }

    /** Passes an obligation over; the reason stands in the log and in the table. */
    public void skip(Obligation obligation, Obligation.Reason reason, Instant now) {
        if (obligations.markSkipped(obligation, reason, now)) {
            LOG.info("{} passed over, due {}: {}", obligation.key(), OfficialDate.stamp(obligation.due()), reason);
        }
    }

    /** When an obligation was done, if it was. */
    public Optional<Instant> done(Obligation obligation) {
        return obligations.findDone(obligation.key());
    }
}

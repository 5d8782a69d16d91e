package vn.tonghop.mail.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.support.TransactionOperations;
import vn.tonghop.mail.MailState;
import vn.tonghop.mail.OutboxEntry;
import vn.tonghop.mail.outbox.DeliveryRepository.Lease;
import vn.tonghop.mail.outbox.DeliveryRepository.LeaseKey;

/**
 * Takes mails for sending and puts them back, each with its attempt in one transaction. A mail belongs to one worker until
 * its lease ends, so that two runners never send the same.
 */
final class MailLeases {

    private static final Logger LOG = LoggerFactory.getLogger(MailLeases.class);

    private final OutboxRepository outbox;
    private final DeliveryRepository deliveries;
    private final AttemptRepository attempts;
    private final TransactionOperations transactions;
    private final Worker worker;
    private final Clock clock;

    MailLeases(
            OutboxRepository outbox,
            DeliveryRepository deliveries,
            AttemptRepository attempts,
            TransactionOperations transactions,
            Worker worker,
            Clock clock) {
        this.outbox = outbox;
        this.deliveries = deliveries;
        this.attempts = attempts;
        this.transactions = transactions;
        this.worker = worker;
        this.clock = clock;
    }

    /** Numbers of the mails whose moment has come, oldest first. */
    List<Long> due() {
        return deliveries.findDue(now());
    }

    /** Gives up the mails that have waited since before that moment, and returns them. */
    List<OutboxEntry> expire(Instant posted) {
        return deliveries.findWaitingSince(posted).stream()
                .filter(id -> deliveries.expire(id, now()))
                .flatMap(id -> outbox.find(id).stream())
                .toList();
    }

    /** Lets no waiting mail be tried before that moment. */
    void postponeAll(Instant next) {
        deliveries.postponeAll(next);
    }

    /** Takes a waiting mail; empty if somebody else has it. */
    Optional<OutboxEntry> take(long id) {
        return inTransaction(() -> {
            if (!deliveries.claim(worker.lease(id), now())) {
                return Optional.empty();
            }
            var entry = outbox.find(id).orElseThrow(() -> new IllegalStateException("mail %d vanished".formatted(id)));
            attempts.begin(id, entry.attempts(), worker.name(), now());
            return Optional.of(entry);
        });
    }

    /**
     * A mail that was delivered.
     *
     * @param entry the mail
     * @param as the state it ends in
     * @param outcome what the server said
     * @param remark what was done to the mail before; empty if nothing was
     */
    record Delivered(OutboxEntry entry, MailState as, Outcome outcome, String remark) {}

    /** Notes that a mail was delivered. */
    void deliver(Delivered mail) {
        var ending = "delivered" + (mail.remark().isEmpty() ? "" : ", " + mail.remark());
        settle(
                mail.entry(),
                mail.as(),
                mail.outcome(),
                new Ending(ending, mail.outcome().where()));
    }

    /**
     * Notes that a mail was delivered and takes the next, with one commit; empty if somebody else has the next. If another
     * worker is in the way of the next, the delivery is noted all the same.
     */
    Optional<OutboxEntry> deliverAndTake(Delivered mail, long next) {
        try {
            return inTransaction(() -> {
                deliver(mail);
                return take(next);
            });
        } catch (TransientDataAccessException inTheWay) {
            deliver(mail);
            return take(next);
        }
    }

    /** Notes that a mail is given up. */
    void giveUp(OutboxEntry entry, MailState as, Outcome outcome) {
        settle(entry, as, outcome, new Ending(outcome.detail(), ""));
    }

    /** Puts a mail back for a later attempt. */
    void postpone(OutboxEntry entry, Outcome outcome, Instant next) {
        inTransaction(() -> {
            attempts.end(entry.id(), entry.attempts(), outcome.result().name(), outcome.detail(), now());
            return keeping(
                    entry, deliveries.postpone(worker.key(entry.id()), outcome.detail(), next, outcome.repetition()));
        });
    }

    /** Puts back what runners that died were sending, marked as possibly sent; returns how many mails. */
    int takeOver() {
        var stale = deliveries.findClaimed().stream()
                .filter(worker::isStale)
                .map(Lease::claim)
                .toList();
        return (int) stale.stream().filter(this::takeOver).count();
    }

    private boolean takeOver(LeaseKey claim) {
        return inTransaction(() -> {
            if (!deliveries.takeOver(claim, now())) {
                return false;
            }
            attempts.interrupt(claim.id(), now());
            LOG.warn(
                    "mail {} was being sent by {} when that ended; it is possibly sent twice",
                    claim.id(),
                    claim.worker());
            return true;
        });
    }

    /** What is noted about the end of a mail. */
    private record Ending(String outcome, String deliveredTo) {}

    private void settle(OutboxEntry entry, MailState state, Outcome outcome, Ending ending) {
        inTransaction(() -> {
            attempts.end(entry.id(), entry.attempts(), outcome.result().name(), outcome.detail(), now());
            return keeping(
                    entry,
                    deliveries.settle(worker.key(entry.id()), state, ending.outcome(), ending.deliveredTo(), now()));
        });
    }

    private static boolean keeping(OutboxEntry entry, boolean own) {
        if (!own) {
            LOG.error("mail {} was taken over by another worker while it was being sent", entry.id());
        }
        return own;
    }

    private <T> T inTransaction(Supplier<T> work) {
        var done = transactions.execute(status -> work.get());
        if (done == null) {
            throw new IllegalStateException("a transaction gave no result");
        }
        return done;
    }

    private Instant now() {
        return clock.instant();
    }
}

package vn.tonghop.mail.sending;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.tonghop.mail.DeliveryRepository;
import vn.tonghop.mail.MailProperties;
import vn.tonghop.mail.MailState;
import vn.tonghop.mail.OutboxEntry;
import vn.tonghop.mail.OutboxEntry.Repetition;
import vn.tonghop.mail.OutboxRepository;

/**
 * Sends what waits in the outbox: claims a mail, hands it over, notes the outcome, each committed before the next. Call
 * it without a transaction and only under the lock that lets one dispatch run at a time.
 */
public final class MailDispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(MailDispatcher.class);

    private final OutboxRepository outbox;
    private final DeliveryRepository deliveries;
    private final Delivery delivery;
    private final Alarms alarms;
    private final Rules rules;

    MailDispatcher(
            OutboxRepository outbox, DeliveryRepository deliveries, Delivery delivery, Alarms alarms, Rules rules) {
        this.outbox = outbox;
        this.deliveries = deliveries;
        this.delivery = delivery;
        this.alarms = alarms;
        this.rules = rules;
    }

    /**
     * What a dispatcher keeps to.
     *
     * @param properties settings
     * @param clock the time
     */
    record Rules(MailProperties properties, Clock clock) {}

    /** Sends the mails whose moment has come, alarms that arise included. */
    public DispatchResult sendDue() {
        return send(Duration.ZERO);
    }

    /** Sends every waiting mail, also one whose pause after a failure is not over: somebody has asked for it. */
    public DispatchResult sendAllWaiting() {
        return send(rules.properties().retry().longestPause());
    }

    private DispatchResult send(Duration ahead) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("mails are sent outside of transactions: what was sent must stay noted");
        }
        var interrupted = deliveries.reopenInterrupted(rules.clock().instant());
        if (interrupted > 0) {
            LOG.warn(
                    "{} mails were being sent when the program ended; they are sent again, possibly twice",
                    interrupted);
        }
        var round = new Round(delivery.delivered());
        for (var ids = deliveries.findDue(rules.clock().instant().plus(ahead));
                !ids.isEmpty() && round.goesOn();
                ids = round.unseen(deliveries.findDue(rules.clock().instant().plus(ahead)))) {
            ids.stream().takeWhile(id -> round.goesOn()).forEach(id -> sendOne(id, round));
        }
        return round.result(outbox.count(MailState.PENDING));
    }

    private void sendOne(long id, Round round) {
        round.see(id);
        if (!deliveries.claim(id, rules.clock().instant())) {
            return;
        }
        var entry = outbox.find(id).orElseThrow(() -> new IllegalStateException("mail %d vanished".formatted(id)));
        var fault = new EnclosureCheck(rules.properties().largest()).fault(entry.message());
        if (fault.isPresent()) {
            giveUp(entry, fault.get().detail(), round);
            return;
        }
        note(entry, delivery.deliver(entry), round);
    }

    private void note(OutboxEntry entry, Outcome outcome, Round round) {
        switch (outcome.result()) {
            case DELIVERED -> {
                deliveries.confirm(entry.id(), delivery.delivered(), outcome.detail(), now());
                round.delivered(entry);
                LOG.info(
                        "mail {} {} delivered to {}{}",
                        entry.id(),
                        entry.message().obligationKey(),
                        outcome.detail(),
                        entry.repetition() == Repetition.NONE ? "" : ", possibly sent twice");
            }
            case REFUSED -> giveUp(entry, outcome.detail(), round);
            case REFUSED_FOR_NOW -> postponeOrGiveUp(entry, outcome, round);
            case UNREACHABLE -> stop(entry, outcome, round);
        }
    }

    private void postponeOrGiveUp(OutboxEntry entry, Outcome outcome, Round round) {
        if (entry.created().plus(rules.properties().retry().giveUpAfter()).isBefore(now())) {
            giveUp(entry, outcome.detail(), round);
            return;
        }
        deliveries.postpone(entry.id(), outcome.detail(), next(entry), outcome.repetition());
        round.postponed();
        LOG.warn("mail {} to {} postponed: {}", entry.id(), entry.message().addressee(), outcome.detail());
    }

    private void stop(OutboxEntry entry, Outcome outcome, Round round) {
        deliveries.postpone(entry.id(), outcome.detail(), next(entry), outcome.repetition());
        deliveries.postponeAll(next(entry));
        round.stop(outcome.detail());
        LOG.warn("no mail can be sent now, next attempt {}: {}", next(entry), outcome.detail());
    }

    private void giveUp(OutboxEntry entry, String reason, Round round) {
        deliveries.fail(entry.id(), reason, now());
        round.failed(entry, reason);
        LOG.error("mail {} to {} given up: {}", entry.id(), entry.message().addressee(), reason);
        alarms.raise(entry, reason);
    }

    private Instant next(OutboxEntry entry) {
        return now().plus(rules.properties().retry().pauseAfter(entry.attempts()));
    }

    private Instant now() {
        return rules.clock().instant();
    }
}

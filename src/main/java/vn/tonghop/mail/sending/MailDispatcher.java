package vn.tonghop.mail.sending;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.tonghop.mail.DeliveryRepository;
import vn.tonghop.mail.HaltRepository.Halt;
import vn.tonghop.mail.MailProperties;
import vn.tonghop.mail.MailState;
import vn.tonghop.mail.OutboxEntry;
import vn.tonghop.mail.OutboxEntry.Repetition;
import vn.tonghop.mail.OutboxRepository;
import vn.tonghop.mail.sending.Claims.Delivered;
import vn.tonghop.mail.sending.Outcome.Result;

/**
 * Sends what waits in the outbox: claims a mail, hands it over, notes the outcome, each committed before the next. Call it
 * without a transaction.
 */
public final class MailDispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(MailDispatcher.class);

    private final Desk desk;
    private final Delivery delivery;
    private final Stoppage stoppage;
    private final Rules rules;
    private final Enclosures enclosures;
    private final Pace pace;

    /** What the dispatcher works with: mails and who has claimed them. */
    record Desk(OutboxRepository outbox, DeliveryRepository deliveries, Claims claims) {}

    /**
     * What a dispatcher keeps to.
     *
     * @param properties settings
     * @param clock the time
     */
    record Rules(MailProperties properties, Clock clock) {}

    MailDispatcher(Desk desk, Delivery delivery, Stoppage stoppage, Rules rules) {
        this.desk = desk;
        this.delivery = delivery;
        this.stoppage = stoppage;
        this.rules = rules;
        this.enclosures = new Enclosures(rules.properties());
        this.pace = Pace.of(rules.properties().perMinute());
    }

    /** Sends the mails whose moment has come, alarms that arise included. */
    public DispatchResult sendDue() {
        return send(id -> true);
    }

    /** Sends those mails if their moment has come, and no others: a person has asked for them. */
    public DispatchResult sendOnly(List<Long> ids) {
        return send(ids::contains);
    }

    private DispatchResult send(Predicate<Long> wanted) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("mails are sent outside of transactions: what was sent must stay noted");
        }
        desk.claims().takeOver();
        var round = new Round(delivery.delivered());
        stoppage.inForce(delivery).ifPresent(halt -> round.stop(halt.reason()));
        try {
            while (round.goesOn() && sendAll(wanted, round)) {
                LOG.debug("looking for mails that have come meanwhile");
            }
        } finally {
            delivery.rest();
        }
        return round.result(desk.outbox().count(MailState.PENDING));
    }

    /** Sends the mails that are due now; false if there was none that had not been tried in this round. */
    private boolean sendAll(Predicate<Long> wanted, Round round) {
        var ids = desk.deliveries().findDue(now()).stream()
                .filter(wanted)
                .filter(round::isNew)
                .toList();
        var due = new DueMails(ids, desk.claims(), pace);
        for (var taken = due.next(); taken.isPresent(); taken = round.goesOn() ? due.next() : Optional.empty()) {
            sendOne(taken.get(), due, round);
        }
        return !ids.isEmpty() && !Thread.currentThread().isInterrupted();
    }

    private void sendOne(OutboxEntry entry, DueMails due, Round round) {
        var examined = enclosures.examine(entry);
        if (examined.entry().isEmpty()) {
            giveUp(entry, MailState.FAILED, Outcome.of(Result.REFUSED, examined.remark()), round);
            return;
        }
        var outcome = delivery.deliver(examined.entry().get());
        if (outcome.result() == Result.DELIVERED) {
            due.delivered(new Delivered(entry, delivery.delivered(), outcome, examined.remark()));
            if (!examined.remark().isEmpty()) {
                LOG.warn("mail {} {}", entry.id(), examined.remark());
            }
        }
        note(entry, outcome, round);
    }

    private void note(OutboxEntry entry, Outcome outcome, Round round) {
        switch (outcome.result()) {
            case DELIVERED -> delivered(entry, outcome, round);
            case REFUSED -> giveUp(entry, MailState.FAILED, outcome, round);
            case REFUSED_FOR_NOW -> {
                if (postponeOrGiveUp(entry, outcome, round)) {
                    round.postponed();
                }
            }
            case CONNECTION_LOST -> lost(entry, outcome, round);
            case UNREACHABLE -> stop(entry, outcome, round);
            case LOGIN_REFUSED -> {
                var halt = stoppage.begin(outcome);
                desk.claims().postpone(entry, outcome, halt.until());
                round.lost();
                halted(halt, round);
            }
            case SENDER_REFUSED -> {
                var halt = stoppage.begin(outcome);
                giveUp(entry, MailState.FAILED, outcome, round);
                halted(halt, round);
            }
        }
    }

    private void delivered(OutboxEntry entry, Outcome outcome, Round round) {
        stoppage.end();
        round.delivered(entry);
        LOG.info(
                "mail {} {} delivered to {}{}",
                entry.id(),
                entry.message().obligationKey(),
                outcome.where(),
                entry.repetition() == Repetition.NONE ? "" : ", possibly sent twice");
    }

    private void lost(OutboxEntry entry, Outcome outcome, Round round) {
        if (postponeOrGiveUp(entry, outcome, round) && round.lost()) {
            round.stop(outcome.detail());
        }
    }

    private boolean postponeOrGiveUp(OutboxEntry entry, Outcome outcome, Round round) {
        if (entry.created().plus(rules.properties().retry().giveUpAfter()).isBefore(now())) {
            giveUp(entry, MailState.EXPIRED, outcome, round);
            return false;
        }
        desk.claims().postpone(entry, outcome, next(entry));
        LOG.warn("mail {} to {} postponed: {}", entry.id(), entry.message().addressee(), outcome.detail());
        return true;
    }

    private void stop(OutboxEntry entry, Outcome outcome, Round round) {
        desk.claims().postpone(entry, outcome, next(entry));
        desk.deliveries().postponeAll(next(entry));
        round.lost();
        round.stop(outcome.detail());
        LOG.warn("no mail can be sent now, next attempt {}: {}", next(entry), outcome.detail());
    }

    private void halted(Halt halt, Round round) {
        round.stop(halt.reason());
        desk.deliveries().postponeAll(halt.until());
        stoppage.tell(halt);
        LOG.error("all sending is stopped until {} or until a person retries: {}", halt.until(), halt.reason());
    }

    private void giveUp(OutboxEntry entry, MailState as, Outcome outcome, Round round) {
        desk.claims().giveUp(entry, as, outcome);
        round.failed(entry, outcome.detail());
        LOG.error("mail {} to {} given up: {}", entry.id(), entry.message().addressee(), outcome.detail());
        stoppage.alarms().raise(entry, outcome.detail());
    }

    private Instant next(OutboxEntry entry) {
        return now().plus(rules.properties().retry().pauseAfter(entry.attempts(), entry.messageId()));
    }

    private Instant now() {
        return rules.clock().instant();
    }
}

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
import vn.tonghop.mail.MailProperties;
import vn.tonghop.mail.MailState;
import vn.tonghop.mail.OutboxEntry;
import vn.tonghop.mail.OutboxEntry.Repetition;
import vn.tonghop.mail.OutboxRepository;
import vn.tonghop.mail.SuspensionRepository.Suspension;
import vn.tonghop.mail.sending.MailLeases.Delivered;
import vn.tonghop.mail.sending.Outcome.Result;

/**
 * Sends what waits in the outbox: leases a mail, hands it over, notes the outcome, each committed before the next. Call it
 * without a transaction.
 */
public final class MailDispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(MailDispatcher.class);

    private final Desk desk;
    private final Delivery delivery;
    private final SendingSuspension suspension;
    private final Rules rules;
    private final Attachments attachments;
    private final RateLimit rateLimit;

    /** What the dispatcher works with: mails and who has claimed them. */
    record Desk(OutboxRepository outbox, DeliveryRepository deliveries, MailLeases leases) {}

    /**
     * What a dispatcher keeps to.
     *
     * @param properties settings
     * @param clock the time
     */
    record Rules(MailProperties properties, Clock clock) {}

    MailDispatcher(Desk desk, Delivery delivery, SendingSuspension suspension, Rules rules) {
        this.desk = desk;
        this.delivery = delivery;
        this.suspension = suspension;
        this.rules = rules;
        this.attachments = new Attachments(rules.properties());
        this.rateLimit = RateLimit.of(rules.properties().perMinute());
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
        desk.leases().takeOver();
        var run = new DispatchRun(delivery.delivered());
        suspension.inForce(delivery).ifPresent(halt -> run.stop(halt.reason()));
        try {
            while (run.goesOn() && sendAll(wanted, run)) {
                LOG.debug("looking for mails that have come meanwhile");
            }
        } finally {
            delivery.rest();
        }
        return run.result(desk.outbox().count(MailState.PENDING));
    }

    /** Sends the mails that are due now; false if there was none that had not been tried in this run. */
    private boolean sendAll(Predicate<Long> wanted, DispatchRun run) {
        var ids = desk.deliveries().findDue(now()).stream()
                .filter(wanted)
                .filter(run::isNew)
                .toList();
        var due = new DueMails(ids, desk.leases(), rateLimit);
        for (var taken = due.next(); taken.isPresent(); taken = run.goesOn() ? due.next() : Optional.empty()) {
            sendOne(taken.get(), due, run);
        }
        return !ids.isEmpty() && !Thread.currentThread().isInterrupted();
    }

    private void sendOne(OutboxEntry entry, DueMails due, DispatchRun run) {
        var examined = attachments.examine(entry);
        if (examined.entry().isEmpty()) {
            giveUp(entry, MailState.FAILED, Outcome.of(Result.REFUSED, examined.remark()), run);
            return;
        }
        var outcome = delivery.deliver(examined.entry().get());
        if (outcome.result() == Result.DELIVERED) {
            due.delivered(new Delivered(entry, delivery.delivered(), outcome, examined.remark()));
            if (!examined.remark().isEmpty()) {
                LOG.warn("mail {} {}", entry.id(), examined.remark());
            }
        }
        note(entry, outcome, run);
    }

    private void note(OutboxEntry entry, Outcome outcome, DispatchRun run) {
        switch (outcome.result()) {
            case DELIVERED -> delivered(entry, outcome, run);
            case REFUSED -> giveUp(entry, MailState.FAILED, outcome, run);
            case REFUSED_FOR_NOW -> {
                if (postponeOrGiveUp(entry, outcome, run)) {
                    run.postponed();
                }
            }
            case CONNECTION_LOST -> lost(entry, outcome, run);
            case UNREACHABLE -> stop(entry, outcome, run);
            case LOGIN_REFUSED -> {
                var halt = suspension.begin(outcome);
                desk.leases().postpone(entry, outcome, halt.until());
                run.lost();
                halted(halt, run);
            }
            case SENDER_REFUSED -> {
                var halt = suspension.begin(outcome);
                giveUp(entry, MailState.FAILED, outcome, run);
                halted(halt, run);
            }
        }
    }

    private void delivered(OutboxEntry entry, Outcome outcome, DispatchRun run) {
        suspension.end();
        run.delivered(entry);
        LOG.info(
                "mail {} {} delivered to {}{}",
                entry.id(),
                entry.message().obligationKey(),
                outcome.where(),
                entry.repetition() == Repetition.NONE ? "" : ", possibly sent twice");
    }

    private void lost(OutboxEntry entry, Outcome outcome, DispatchRun run) {
        if (postponeOrGiveUp(entry, outcome, run) && run.lost()) {
            run.stop(outcome.detail());
        }
    }

    private boolean postponeOrGiveUp(OutboxEntry entry, Outcome outcome, DispatchRun run) {
        if (entry.created().plus(rules.properties().retry().giveUpAfter()).isBefore(now())) {
            giveUp(entry, MailState.EXPIRED, outcome, run);
            return false;
        }
        desk.leases().postpone(entry, outcome, next(entry));
        LOG.warn("mail {} to {} postponed: {}", entry.id(), entry.message().addressee(), outcome.detail());
        return true;
    }

    private void stop(OutboxEntry entry, Outcome outcome, DispatchRun run) {
        desk.leases().postpone(entry, outcome, next(entry));
        desk.deliveries().postponeAll(next(entry));
        run.lost();
        run.stop(outcome.detail());
        LOG.warn("no mail can be sent now, next attempt {}: {}", next(entry), outcome.detail());
    }

    private void halted(Suspension halt, DispatchRun run) {
        run.stop(halt.reason());
        desk.deliveries().postponeAll(halt.until());
        suspension.tell(halt);
        LOG.error("all sending is stopped until {} or until a person retries: {}", halt.until(), halt.reason());
    }

    private void giveUp(OutboxEntry entry, MailState as, Outcome outcome, DispatchRun run) {
        desk.leases().giveUp(entry, as, outcome);
        run.failed(entry, outcome.detail());
        LOG.error("mail {} to {} given up: {}", entry.id(), entry.message().addressee(), outcome.detail());
        suspension.alarms().raise(entry, outcome.detail());
    }

    private Instant next(OutboxEntry entry) {
        return now().plus(rules.properties().retry().pauseAfter(entry.attempts(), entry.messageId()));
    }

    private Instant now() {
        return rules.clock().instant();
    }
}

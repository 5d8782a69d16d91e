package vn.tonghop.mail.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.tonghop.mail.MailProperties;
import vn.tonghop.mail.MailState;
import vn.tonghop.mail.OutboxEntry;
import vn.tonghop.mail.OutboxEntry.Repetition;
import vn.tonghop.mail.mime.Attachments;
import vn.tonghop.mail.outbox.MailLeases.Delivered;
import vn.tonghop.mail.outbox.Outcome.Result;
import vn.tonghop.mail.outbox.SuspensionRepository.Suspension;

/**
 * Sends what waits in the outbox: leases a mail, hands it over, notes the outcome, each committed before the next. Call it
 * without a transaction.
 */
public final class MailDispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(MailDispatcher.class);

    private final OutboxRepository outbox;
    private final MailLeases leases;
    private final Delivery delivery;
    private final SendingSuspension suspension;
    private final Alarms alarms;
    private final Attachments attachments;
    private final RateLimit rateLimit;
    private final MailProperties.Retry retry;
    private final Clock clock;

    MailDispatcher(
            OutboxRepository outbox,
            MailLeases leases,
            Delivery delivery,
            SendingSuspension suspension,
            Alarms alarms,
            Attachments attachments,
            MailProperties properties,
            Clock clock) {
        this.outbox = outbox;
        this.leases = leases;
        this.delivery = delivery;
        this.suspension = suspension;
        this.alarms = alarms;
        this.attachments = attachments;
        this.rateLimit = RateLimit.of(properties.perMinute());
        this.retry = properties.retry();
        this.clock = clock;
    }

    /**
     * Sends the mails whose moment has come, alarms that arise included. What has waited too long is given up untried: months
     * later nobody is written to unasked.
     */
    public DispatchResult sendDue() {
        return send(
                id -> true,
                () -> leases.expire(now().minus(retry.giveUpAfter())).forEach(alarms::expired));
    }

    /** Sends those mails if their moment has come, and no others: a person has asked for them. */
    public DispatchResult sendOnly(List<Long> ids) {
        return send(ids::contains, () -> {});
    }

    private DispatchResult send(Predicate<Long> wanted, Runnable first) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("mails are sent outside of transactions: what was sent must stay noted");
        }
        leases.takeOver();
        first.run();
        var run = new DispatchRun();
        suspension.inForce(delivery).ifPresent(halt -> run.stop(halt.reason()));
        try {
            while (run.goesOn() && sendAll(wanted, run)) {
                LOG.debug("looking for mails that have come meanwhile");
            }
        } finally {
            delivery.rest();
        }
        var result = run.result(outbox.count(MailState.PENDING));
        LOG.info(
                "outbox: {} delivered, {} possibly twice, {} given up, {} waiting",
                result.delivered(),
                result.repeated(),
                result.failed().size(),
                result.waiting());
        return result;
    }

    /** Sends the mails that are due now; false if there was none that had not been tried in this run. */
    private boolean sendAll(Predicate<Long> wanted, DispatchRun run) {
        var ids = leases.due().stream().filter(wanted).filter(run::isNew).toList();
        var due = new DueMails(ids, leases, rateLimit);
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
                postpone(entry, outcome);
                run.postponed();
            }
            case CONNECTION_LOST -> lost(entry, outcome, run);
            case UNREACHABLE -> stop(entry, outcome, run);
            case LOGIN_REFUSED -> {
                var halt = suspension.begin(outcome);
                leases.postpone(entry, outcome, halt.until());
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
        postpone(entry, outcome);
        if (run.lost()) {
            run.stop(outcome.detail());
        }
    }

    private void postpone(OutboxEntry entry, Outcome outcome) {
        leases.postpone(entry, outcome, next(entry));
        LOG.warn("mail {} to {} postponed: {}", entry.id(), entry.message().addressee(), outcome.detail());
    }

    private void stop(OutboxEntry entry, Outcome outcome, DispatchRun run) {
        leases.postpone(entry, outcome, next(entry));
        leases.postponeAll(next(entry));
        run.lost();
        run.stop(outcome.detail());
        LOG.warn("no mail can be sent now, next attempt {}: {}", next(entry), outcome.detail());
    }

    private void halted(Suspension halt, DispatchRun run) {
        run.stop(halt.reason());
        leases.postponeAll(halt.until());
        suspension.tell(halt);
        LOG.error("all sending is stopped until {} or until a person retries: {}", halt.until(), halt.reason());
    }

    private void giveUp(OutboxEntry entry, MailState as, Outcome outcome, DispatchRun run) {
        leases.giveUp(entry, as, outcome);
        run.failed(entry, outcome.detail());
        LOG.error("mail {} to {} given up: {}", entry.id(), entry.message().addressee(), outcome.detail());
        alarms.raise(entry, outcome.detail());
    }

    private Instant next(OutboxEntry entry) {
        return now().plus(retry.pauseAfter(entry.attempts(), entry.messageId()));
    }

    private Instant now() {
        return clock.instant();
    }
}

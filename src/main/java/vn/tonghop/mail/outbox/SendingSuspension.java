package vn.tonghop.mail.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.tonghop.mail.MailProperties;
import vn.tonghop.mail.MailState;
import vn.tonghop.mail.OutboxEntry;
import vn.tonghop.mail.outbox.MailLeases.Delivered;
import vn.tonghop.mail.outbox.Outcome.Result;
import vn.tonghop.mail.outbox.SuspensionRepository.Suspension;

/**
 * Stops all sending after the server refused login or sender, and tells the operator. The server that refuses us cannot
 * carry the alarm, so that one lies in the mail folder at once.
 */
final class SendingSuspension {

    private final SuspensionRepository suspensions;
    private final Alarms alarms;
    private final OutboxRepository outbox;
    private final MailLeases leases;
    private final FolderDelivery folder;
    private final Duration length;
    private final Clock clock;
    private boolean onTrial;

    SendingSuspension(
            SuspensionRepository suspensions,
            Alarms alarms,
            OutboxRepository outbox,
            MailLeases leases,
            FolderDelivery folder,
            MailProperties properties,
            Clock clock) {
        this.suspensions = suspensions;
        this.alarms = alarms;
        this.outbox = outbox;
        this.leases = leases;
        this.folder = folder;
        this.length = properties.retry().longestPause();
        this.clock = clock;
    }

    /** The stop that holds now, if mails go over a server and there is one. */
    Optional<Suspension> inForce(Delivery delivery) {
        if (delivery.delivered() != MailState.SENT) {
            return Optional.empty();
        }
        var halt = suspensions.find();
        onTrial = halt.isPresent();
        return halt.filter(found -> found.isInForce(now()));
    }

    /** Stops all sending. */
    Suspension begin(Outcome outcome) {
        var since = suspensions.find().map(Suspension::since).orElse(now());
        var halt = new Suspension(since, now().plus(length), outcome.detail());
        suspensions.halt(halt);
        return halt;
    }

    /** A mail went out: what stopped the sending is over. */
    void end() {
        if (onTrial) {
            suspensions.lift();
            onTrial = false;
        }
    }

    /** Puts the alarm into the mail folder. */
    void tell(Suspension halt) {
        var alarm = alarms.halted(halt);
        outbox.find(alarm.obligationKey(), alarm.addressee())
                .filter(entry -> entry.state() == MailState.PENDING)
                .flatMap(entry -> leases.take(entry.id()))
                .ifPresent(this::write);
    }

    private void write(OutboxEntry alarm) {
        var outcome = folder.deliver(alarm);
        if (outcome.result() == Result.DELIVERED) {
            leases.deliver(new Delivered(alarm, MailState.IN_FOLDER, outcome, ""));
        } else {
            leases.postpone(alarm, outcome, now().plus(length));
        }
    }

    private Instant now() {
        return clock.instant();
    }
}

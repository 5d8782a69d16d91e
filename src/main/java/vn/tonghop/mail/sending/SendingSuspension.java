package vn.tonghop.mail.sending;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.tonghop.mail.MailState;
import vn.tonghop.mail.OutboxEntry;
import vn.tonghop.mail.OutboxRepository;
import vn.tonghop.mail.SuspensionRepository;
import vn.tonghop.mail.SuspensionRepository.Suspension;
import vn.tonghop.mail.sending.MailLeases.Delivered;
import vn.tonghop.mail.sending.Outcome.Result;

/**
 * Stops all sending after the server refused login or sender, and tells the operator. The server that refuses us cannot
 * carry the alarm, so that one lies in the mail folder at once.
 */
final class SendingSuspension {

    private final SuspensionRepository suspensions;
    private final Alarms alarms;
    private final Files files;
    private final Terms terms;
    private boolean onTrial;

    /** How an alarm gets into the mail folder. */
    record Files(OutboxRepository outbox, MailLeases leases, FolderDelivery folder) {}

    /**
     * How long a stop lasts.
     *
     * @param length until one mail is tried again, if no person comes first
     * @param clock the time
     */
    record Terms(Duration length, Clock clock) {}

    SendingSuspension(SuspensionRepository suspensions, Alarms alarms, Files files, Terms terms) {
        this.suspensions = suspensions;
        this.alarms = alarms;
        this.files = files;
        this.terms = terms;
    }

    Alarms alarms() {
        return alarms;
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
        var halt = new Suspension(since, now().plus(terms.length()), outcome.detail());
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
        files.outbox()
                .find(alarm.obligationKey(), alarm.addressee())
                .filter(entry -> entry.state() == MailState.PENDING)
                .flatMap(entry -> files.leases().take(entry.id()))
                .ifPresent(this::write);
    }

    private void write(OutboxEntry alarm) {
        var outcome = files.folder().deliver(alarm);
        if (outcome.result() == Result.DELIVERED) {
            files.leases().deliver(new Delivered(alarm, MailState.IN_FOLDER, outcome, ""));
        } else {
            files.leases().postpone(alarm, outcome, now().plus(terms.length()));
        }
    }

    private Instant now() {
        return terms.clock().instant();
    }
}

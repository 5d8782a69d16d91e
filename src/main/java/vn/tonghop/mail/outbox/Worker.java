package vn.tonghop.mail.outbox;

import java.time.Clock;
import java.time.Duration;
import vn.tonghop.mail.outbox.DeliveryRepository.Lease;
import vn.tonghop.mail.outbox.DeliveryRepository.LeaseKey;
import vn.tonghop.process.ProcessId;

/**
 * Who sends mails.
 *
 * @param id the process
 * @param length how long a mail belongs to it
 * @param machine the machine's own clock: it tells whether a lease has ended
 */
record Worker(ProcessId id, Duration length, Clock machine) {

    String name() {
        return id.name();
    }

    /** The identity of its lease of a mail. */
    LeaseKey key(long mail) {
        return new LeaseKey(mail, name());
    }

    /** A lease that begins now. */
    Lease lease(long mail) {
        return new Lease(key(mail), machine.instant().plus(length));
    }

    /** Whether a lease, of whichever worker, holds no more: its time is over, or its worker is dead. */
    boolean isStale(Lease lease) {
        return !machine.instant().isBefore(lease.leaseUntil())
                || ProcessId.parse(lease.claim().worker())
                        .filter(ProcessId::isDead)
                        .isPresent();
    }
}

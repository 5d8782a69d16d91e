package vn.tonghop.mail.outbox;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import vn.tonghop.mail.OutboxEntry;
import vn.tonghop.mail.outbox.MailLeases.Delivered;

/** The mails whose moment has come, taken one after the other, no faster than the rate limit allows. */
final class DueMails {

    private final Iterator<Long> ids;
    private final MailLeases leases;
    private final RateLimit rateLimit;
    private Optional<OutboxEntry> taken = Optional.empty();

    DueMails(List<Long> ids, MailLeases leases, RateLimit rateLimit) {
        this.ids = ids.iterator();
        this.leases = leases;
        this.rateLimit = rateLimit;
    }

    /** The next that nobody else has, taken for sending; empty if there is none or the program is to end. */
    Optional<OutboxEntry> next() {
        while (taken.isEmpty() && ids.hasNext() && rateLimit.await()) {
            taken = leases.take(ids.next());
        }
        var next = taken;
        taken = Optional.empty();
        return next;
    }

    /**
     * Notes that a mail was delivered. If the next may go at once it is taken with the same commit, which is what sending
     * many mails waits for.
     */
    void delivered(Delivered mail) {
        if (rateLimit.isUnlimited() && ids.hasNext() && !Thread.currentThread().isInterrupted()) {
            taken = leases.deliverAndTake(mail, ids.next());
        } else {
            leases.deliver(mail);
        }
    }
}

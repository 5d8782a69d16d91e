package vn.tonghop.mail.sending;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import vn.tonghop.mail.OutboxEntry;
import vn.tonghop.mail.sending.Claims.Delivered;

/** The mails whose moment has come, taken one after the other, no faster than the pace allows. */
final class DueMails {

    private final Iterator<Long> ids;
    private final Claims claims;
    private final Pace pace;
    private Optional<OutboxEntry> taken = Optional.empty();

    DueMails(List<Long> ids, Claims claims, Pace pace) {
        this.ids = ids.iterator();
        this.claims = claims;
        this.pace = pace;
    }

    /** The next that nobody else has, taken for sending; empty if there is none or the program is to end. */
    Optional<OutboxEntry> next() {
        while (taken.isEmpty() && ids.hasNext() && pace.await()) {
            taken = claims.take(ids.next());
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
        if (pace.isUnlimited() && ids.hasNext() && !Thread.currentThread().isInterrupted()) {
            taken = claims.deliverAndTake(mail, ids.next());
        } else {
            claims.deliver(mail);
        }
    }
}

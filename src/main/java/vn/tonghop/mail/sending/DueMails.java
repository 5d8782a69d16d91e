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

    DueMails(List<Long> ids, Claims claims, Pace pace) {
        this.ids = ids.iterator();
        this.claims = claims;
        this.pace = pace;
    }

    /** Takes the next that nobody else has; empty if there is none or the program is to end. */
    Optional<OutboxEntry> next() {
        while (ids.hasNext() && pace.await()) {
            var taken = claims.take(ids.next());
            if (taken.isPresent()) {
                return taken;
            }
        }
        return Optional.empty();
    }

    /**
     * Notes that a mail was delivered. If the next may go at once it is taken with the same commit, which is what sending
     * many mails waits for; empty if it is not taken yet.
     */
    Optional<OutboxEntry> nextAfter(Delivered delivered) {
        if (pace.isUnlimited() && ids.hasNext() && !Thread.currentThread().isInterrupted()) {
            return claims.deliverAndTake(delivered, ids.next());
        }
        claims.deliver(delivered);
        return Optional.empty();
    }
}

package vn.tonghop.mail.watch;

import java.time.Clock;
import java.util.stream.Stream;
import vn.tonghop.mail.MailKind;
import vn.tonghop.mail.MailState;
import vn.tonghop.mail.OutboxEntry;
import vn.tonghop.mail.outbox.DeliveryRepository;
import vn.tonghop.mail.outbox.OutboxRepository;
import vn.tonghop.period.PeriodCode;

/** Mails that were given up and go once more because a person says so. */
public final class GivenUpMails {

    private final OutboxRepository outbox;
    private final DeliveryRepository deliveries;
    private final Clock clock;

    GivenUpMails(OutboxRepository outbox, DeliveryRepository deliveries, Clock clock) {
        this.outbox = outbox;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** Lets the mails of that kind and period that were given up be sent by the next dispatch; false if there is none. */
    public boolean sendAgain(MailKind kind, PeriodCode period) {
        return Stream.of(MailState.FAILED, MailState.EXPIRED)
                        .flatMap(state -> outbox.findAll(kind, period, state).stream())
                        .map(OutboxEntry::id)
                        .filter(id -> deliveries.retry(id, clock.instant()))
                        .count()
                > 0;
    }
}

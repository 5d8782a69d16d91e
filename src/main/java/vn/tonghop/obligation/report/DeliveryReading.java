package vn.tonghop.obligation.report;

import java.time.Instant;
import java.util.Optional;
import vn.tonghop.period.ReportingPeriod;

/** Tells outputs that a report has gone; whatever keeps one back is told by the list of what needs a person. */
public final class DeliveryReading {

    private final ReportDelivery delivery;

    DeliveryReading(ReportDelivery delivery) {
        this.delivery = delivery;
    }

    /**
     * A report that has gone.
     *
     * @param at when its last mail was accepted or written
     * @param inFolder whether mails were only written as files, which nobody gets before a person sends them
     */
    public record Delivered(Instant at, boolean inFolder) {}

    /** The report of that period, once all of its mails have gone. */
    public Optional<Delivered> of(ReportingPeriod period) {
        return delivery.accepted(period).map(at -> new Delivered(at, delivery.isInFolder(period)));
    }
}

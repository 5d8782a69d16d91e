package vn.tonghop.rehearsal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.mail.MailKind;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.submission.Coverage;

/**
 * What took place in a rehearsed cycle.
 *
 * @param period the period
 * @param events everything, in order, also what came to nothing
 * @param coverage who has submitted in the end
 * @param mails how many mails of each kind went out
 * @param sent when the report was out to all its addressees, if it was
 */
public record Timeline(
        ReportingPeriod period,
        List<TimelineEvent> events,
        Coverage coverage,
        Map<MailKind, Integer> mails,
        Optional<Instant> sent) {

    public Timeline {
        events = List.copyOf(events);
        mails = Map.copyOf(mails);
    }

    /** Whether the report was out before its deadline. */
    public boolean isInTime() {
        return sent.filter(moment -> moment.isBefore(period.deadlineInstant())).isPresent();
    }
}

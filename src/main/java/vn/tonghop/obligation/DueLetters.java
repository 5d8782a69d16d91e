package vn.tonghop.obligation;

import java.time.Instant;
import java.util.List;
import vn.tonghop.obligation.DueNext.Due;
import vn.tonghop.period.ReportingPeriod;

/** Letters of one kind that fall due. A run looks at each kind in its turn. */
public interface DueLetters {

    /** The order in which a run looks at what may be due. */
    enum Turn {
        RECEIPTS,
        WITHDRAWALS,
        UNITS,
        DOCUMENTS,
        REPORTS,
        DRAFTS,
        MISPLACED,
        /** After the reports: only those that did not go are told of. */
        NOT_OUT,
        SUPPLEMENTS,
        /** After the mails of this run were sent: only what was accepted is copied. */
        COPIES,
        /** When all others were tried: it tells of those that failed. */
        OPERATOR,
        /** The last: it tells of the others. */
        SUMMARY;

        /** Whether it belongs only to a run that closes a day. */
        boolean isOfTheNight() {
            return this == SUPPLEMENTS || this == SUMMARY;
        }
    }

    /** Its turn. */
    Turn turn();

    /** Does what is due before the horizon and has not been done; only what belongs to the night may ignore the horizon. */
    void raise(Instant now, Instant horizon);

    /** What is still to be done in a period, as things stand, in any order. */
    default List<Due> next(ReportingPeriod period) {
        return List.of();
    }
}

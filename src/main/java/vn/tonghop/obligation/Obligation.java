package vn.tonghop.obligation;

import java.time.Instant;
import java.util.Optional;
import vn.tonghop.period.PeriodCode;

/**
 * Something that is due once.
 *
 * @param kind what
 * @param subject what tells it from others of its kind: a file's number, a period, a state
 * @param period the period that it belongs to, if to one
 * @param due its moment
 */
record Obligation(Kind kind, String subject, Optional<PeriodCode> period, Instant due) {

    /** What is due. */
    enum Kind {
        RECEIPT,
        REPORT,
        SUMMARY
    }

    /** For example {@code REPORT/2026-H1}. */
    String key() {
        return kind + "/" + subject;
    }
}

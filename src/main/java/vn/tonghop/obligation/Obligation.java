package vn.tonghop.obligation;

import java.time.Instant;
import java.util.Optional;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.unit.UnitCode;

/**
 * Something that is due once.
 *
 * @param kind what
 * @param subject what tells it from others of its kind: a file's number, a period with unit and day, a state
 * @param period the period that it belongs to, if to one
 * @param unit the unit that it concerns, if one
 * @param stage which of several of its kind, for example {@code -5}; may be empty
 * @param due its moment
 */
record Obligation(
        Kind kind, String subject, Optional<PeriodCode> period, Optional<UnitCode> unit, String stage, Instant due) {

    /** What is due. */
    enum Kind {
        RECEIPT,
        /** A unit is told that a period has opened, and gets the forms. */
        OPENING,
        /** A unit that is not complete is reminded. */
        REMINDER,
        /** The superior of a unit that is not complete is told after its cut-off. */
        ESCALATION,
        /** The drafting department gets a draft to look at. */
        DRAFT,
        REPORT,
        SUPPLEMENT,
        SUMMARY,
        ALARM
    }

    /** Why an obligation was passed over. */
    enum Reason {
        /** The unit has submitted by now. */
        COMPLETE,
        /** A later stage is due as well and takes its place. */
        SUPERSEDED,
        /** The cut-off of the unit is over; its superior is told instead. */
        AFTER_CUT_OFF,
        /** The period is over. */
        AFTER_DEADLINE,
        /** Nobody can be told, because the plan has no address; the operator is told instead. */
        NO_ADDRESS
    }

    /** One that concerns no single unit and has no stages. */
    static Obligation of(Kind kind, String subject, Optional<PeriodCode> period, Instant due) {
        return new Obligation(kind, subject, period, Optional.empty(), "", due);
    }

    /** For example {@code REPORT/2026-H1}. */
    String key() {
        return kind + "/" + subject;
    }
}

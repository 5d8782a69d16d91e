package vn.tonghop.obligation;

import java.time.Instant;
import java.util.Optional;
import vn.tonghop.mail.MailKind;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.unit.UnitCode;

/**
 * Something that is due once and done by letters.
 *
 * @param kind what it is done by
 * @param subject what tells it from others of its kind: a file's number, a period with unit and day, a state
 * @param period the period that it belongs to, if to one
 * @param unit the unit that it concerns, if one
 * @param stage which of several of its kind, for example {@code -5}; may be empty
 * @param due its moment
 */
public record Obligation(
        MailKind kind,
        String subject,
        Optional<PeriodCode> period,
        Optional<UnitCode> unit,
        String stage,
        Instant due) {

    /** Why an obligation was passed over. */
    public enum Reason {
        /** The unit has submitted by now. */
        COMPLETE,
        /** A later stage is due as well and takes its place. */
        SUPERSEDED,
        /** The cut-off of the unit is over; its superior is told instead. */
        AFTER_CUT_OFF,
        /** The period is over. */
        AFTER_DEADLINE,
        /** Nobody can be told, because the plan has no address; which stands on the list of what needs a person. */
        NO_ADDRESS
    }

    /** One that concerns no single unit and has no stages. */
    public static Obligation of(MailKind kind, String subject, Optional<PeriodCode> period, Instant due) {
        return new Obligation(kind, subject, period, Optional.empty(), "", due);
    }

    /** For example {@code REPORT/2026-H1}. */
    public String key() {
        return kind + "/" + subject;
    }
}

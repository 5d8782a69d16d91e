package vn.tonghop.submission;

import vn.tonghop.period.PeriodCode;

/**
 * One file that a supplement to the report of a period would add or take away.
 *
 * @param period the period
 * @param number number of the supplement, from 1
 * @param submission the file
 * @param occasion why it is in the supplement
 */
public record SupplementEntry(PeriodCode period, int number, long submission, Occasion occasion) {

    /** Why a file is in a supplement. */
    public enum Occasion {
        /** It came after closing. */
        LATE,
        /** It counts, but the report had been sent. */
        AFTER_REPORT,
        /** It was withdrawn after the report had been sent. */
        WITHDRAWN
    }
}

package vn.tonghop.submission;

/** What became of a file. */
public enum Verdict {
    ACCEPTED,
    PARTLY_ACCEPTED,
    /** A results file that says "không phát sinh"; complete, with no rows. */
    NIL,
    /** Good, but received after closing; kept for a supplement, not counted. */
    LATE,
    REFUSED,
    /** The same bytes were received from this unit before. */
    DUPLICATE;

    /** Whether a file with this verdict may be the revision in force. */
    public boolean counts() {
        return this == ACCEPTED || this == PARTLY_ACCEPTED || this == NIL;
    }
}

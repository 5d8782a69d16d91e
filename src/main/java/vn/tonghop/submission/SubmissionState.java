package vn.tonghop.submission;

/** How far a file has come; every step may be repeated and moves a file forward only. */
public enum SubmissionState {
    /** In the archive and known; its rows may be stored, none counts yet. */
    TAKEN,
    /** The verdict is given. */
    SETTLED,
    /** The receipt is written. */
    ANSWERED,
    /** Answered, then withdrawn by a person; kept, but as if it had never come. */
    WITHDRAWN
}

package vn.tonghop.submission;

/** How far a file has come; every step may be repeated and moves a file forward only. */
public enum SubmissionState {
    /** In the archive and known; its rows may be stored, none counts yet. */
    TAKEN,
    /** The verdict is given. */
    SETTLED,
    /** The receipt is written. */
    ANSWERED
}

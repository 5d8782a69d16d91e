package vn.tonghop.finding;

/** How much a finding weighs. */
public enum Severity {
    /** The whole file is refused. */
    BLOCKER,
    /** The row is refused. */
    ERROR,
    /** Counted, but somebody should look. */
    WARNING,
    /** Told for completeness. */
    INFO
}

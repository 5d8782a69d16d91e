package vn.tonghop.attention;

/** How much a matter presses; in rising order. */
public enum Urgency {
    /** Worth knowing; a run that ends with nothing else is done. */
    NOTE,
    /** Somebody has to prepare or confirm something; no run depends on it yet. */
    PREPARE,
    /** Somebody must act: a run ends with 1. */
    ACT,
    /** A report is due and not out: a run ends with 3. */
    OVERDUE
}

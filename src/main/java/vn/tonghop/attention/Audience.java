package vn.tonghop.attention;

/** Who has to act. */
public enum Audience {
    /** A unit; it hears by its receipts and letters, and the drafting department may have to telephone. */
    UNIT,
    /** The drafting department. */
    DRAFTER,
    /** Who approves the report; reads with the drafting department. */
    APPROVER,
    /** Who looks after the program and its machine. */
    OPERATOR
}

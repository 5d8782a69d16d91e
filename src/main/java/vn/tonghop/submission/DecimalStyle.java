package vn.tonghop.submission;

/** How the numbers of a file are written, decided by evidence in the file. */
public enum DecimalStyle {
    /** 1.234,5 as in Vietnamese. */
    COMMA,
    /** 1,234.5 as in English. */
    POINT,
    /** Some of its numbers are written one way, some the other. */
    MIXED,
    /** Nothing in the file tells. */
    UNDECIDED
}

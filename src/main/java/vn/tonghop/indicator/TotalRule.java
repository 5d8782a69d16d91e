package vn.tonghop.indicator;

/** How the figure of a department or of the office follows from the figures of the units. */
public enum TotalRule {
    SUM,
    /** The units count the same things (the same documents), so the largest figure is the figure. */
    LARGEST,
    /** Numerator sum divided by denominator sum. */
    RECOMPUTE,
    /** Texts are listed with their authors. */
    LIST
}

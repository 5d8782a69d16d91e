package vn.tonghop.indicator;

/** What sort of quantity an indicator is. */
public enum IndicatorKind {
    /** Happened during the period; periods add up. */
    FLOW,
    /** Stands at the as-of date. */
    STOCK,
    /** Reached or not, 1 or 0. */
    STATUS,
    /** Recomputed from two sums, in percent. */
    RATIO,
    /** Running text, quoted in the report. */
    TEXT
}

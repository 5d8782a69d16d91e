package vn.tonghop.aggregation;

import vn.tonghop.period.PeriodCode;

/** Knows which documents of a version lie in its folder. */
public interface WrittenDocuments {

    /** Whether none is missing that a later run could still write. */
    boolean areComplete(PeriodCode period, int version);
}

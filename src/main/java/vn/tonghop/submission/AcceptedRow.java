package vn.tonghop.submission;

import vn.tonghop.indicator.Indicator.CountedFrom;
import vn.tonghop.indicator.IndicatorCatalogue;
import vn.tonghop.unit.UnitCode;

/** A row that passed every rule. Each form has its own. */
public interface AcceptedRow {

    SourceLine source();

    UnitCode unit();

    /** Whether it is one of the rows that add up to an indicator. */
    default boolean isCountedBy(CountedFrom from) {
        return false;
    }

    /** Whether a unit may have counted it for an indicator, surely or because it is of that sort too. */
    default boolean mayBeCountedBy(CountedFrom from) {
        return isCountedBy(from);
    }

    /** What its sender is told of it when a revision changed it. */
    RowDescription describe(IndicatorCatalogue indicators);
}

package vn.tonghop.period;

import java.util.Optional;

/**
 * A stretch of time that a title or a name mentions.
 *
 * @param stretch which part of a year
 * @param year the year, if it is mentioned
 */
public record PeriodMention(Stretch stretch, Optional<Integer> year) {

    /** Parts of a year as people name them. */
    public enum Stretch {
        /** "Năm 2026": the whole year, or only the year in which a part of it lies. */
        YEAR,
        /** "Cả năm": surely the whole year. */
        WHOLE_YEAR,
        FIRST_HALF,
        /** The last half, a quarter, a month, nine months: never a period of a plan. */
        OTHER_PART
    }

    /** How a mention goes with a period. */
    public enum Fit {
        /** It names the period. */
        SAME,
        /** It names no more than the year in which the period lies. */
        POSSIBLE,
        /** It names another time. */
        OTHER
    }

    /** How this goes with that period. */
    public Fit with(PeriodCode period) {
        if (stretch == Stretch.OTHER_PART || year.filter(named -> named != period.year()).isPresent()) {
            return Fit.OTHER;
        }
        var first = period.half() == PeriodCode.Half.FIRST_HALF;
        return switch (stretch) {
            case YEAR -> first ? Fit.POSSIBLE : Fit.SAME;
            case FIRST_HALF -> first ? Fit.SAME : Fit.OTHER;
            default -> first ? Fit.OTHER : Fit.SAME;
        };
    }
}

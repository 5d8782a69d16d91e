package vn.tonghop.period;

import java.util.Optional;
import vn.tonghop.period.PeriodCode.Part;

/**
 * A stretch of time that a title or a name mentions.
 *
 * @param stretch which part of a year
 * @param year the year, if it is mentioned
 */
public record PeriodMention(Stretch stretch, Optional<Integer> year) {

    /**
     * Part of a year as people name it.
     *
     * @param part the part; empty for one that is never a period of a plan, or for a year alone
     * @param isYearAlone whether only a year is named: the whole year, or only the year in which a part of it lies
     */
    record Stretch(Optional<Part> part, boolean isYearAlone) {

        /** "Năm 2026". */
        static final Stretch YEAR = new Stretch(Optional.empty(), true);

        static final Stretch WHOLE_YEAR = of(Part.WHOLE_YEAR);
        static final Stretch FIRST_HALF = of(Part.FIRST_HALF);
        static final Stretch SECOND_HALF = of(Part.SECOND_HALF);
        static final Stretch NINE_MONTHS = of(Part.NINE_MONTHS);

        /** Two months, the last quarter and a half: never a period of a plan. */
        static final Stretch OTHER_PART = new Stretch(Optional.empty(), false);

        static Stretch of(Part part) {
            return new Stretch(Optional.of(part), false);
        }
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

    /** Whether it names no more than a year. */
    public boolean isYearOnly() {
        return stretch.equals(Stretch.YEAR);
    }

    /** How this goes with that period. */
    public Fit with(PeriodCode period) {
        if (year.filter(named -> named != period.year()).isPresent()) {
            return Fit.OTHER;
        }
        if (stretch.isYearAlone()) {
            return period.part().equals(Part.WHOLE_YEAR) ? Fit.SAME : Fit.POSSIBLE;
        }
        return stretch.part().equals(Optional.of(period.part())) ? Fit.SAME : Fit.OTHER;
    }
}

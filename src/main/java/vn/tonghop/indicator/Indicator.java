package vn.tonghop.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.form.FormCode;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.unit.UnitCode;

/**
 * One indicator of the plan.
 *
 * @param code stable code
 * @param wording as the report prints it
 * @param aliases other ways in which people write the wording
 * @param unitOfMeasure for example "cuộc", "gia đình", "%"
 * @param kind what sort of quantity it is
 * @param total how the office's figure follows from the units' figures
 * @param task the task of the plan that it answers, for example "II.1"
 * @param decimals digits allowed after the decimal mark; 0 for counts
 * @param range smallest and largest plausible value, if the plan sets them
 * @param atMost indicator of the same unit that it must not exceed, if any
 * @param ratio numerator and denominator, present exactly for ratios
 * @param countedFrom the list rows that it can be counted from, for reconciliation
 * @param reporters the units that must report it; empty means every unit
 * @param required whether a reporting unit must name it
 * @param target the plan's target, if any
 * @param expectation what is likely
 * @param answer when it is asked for, and whether "nothing" answers it
 * @param shortName the head of its column in a table, with its unit; may be empty
 */
public record Indicator(
        IndicatorCode code,
        String wording,
        List<String> aliases,
        String unitOfMeasure,
        IndicatorKind kind,
        TotalRule total,
        String task,
        int decimals,
        Range range,
        Optional<IndicatorCode> atMost,
        Optional<Ratio> ratio,
        Optional<CountedFrom> countedFrom,
        Set<UnitCode> reporters,
        Requirement required,
        Optional<BigDecimal> target,
        Expectation expectation,
        Answer answer,
        String shortName) {

    /**
     * When an indicator is asked for, and whether a nil return answers it.
     *
     * @param periods the kinds of period in which it is judged; empty means every kind
     * @param nil whether a unit may have nothing of it; what it cannot lack, such as staff, a nil return leaves unanswered
     */
    public record Answer(Set<PeriodCode.Kind> periods, boolean nil) {

        /** Asked for in every period, and answered by a nil return. */
        public static final Answer ALWAYS = new Answer(Set.of(), true);

        public Answer {
            periods = Set.copyOf(periods);
        }
    }

    /**
     * What is likely; a figure against it counts, but somebody should look.
     *
     * @param jump a figure that many times as large, or as small, as the usual one is told
     * @param least what every unit should reach, for example the documents that all must have disseminated in Quý I
     */
    public record Expectation(Optional<BigDecimal> jump, Optional<BigDecimal> least) {

        public static final Expectation NONE = new Expectation(Optional.empty(), Optional.empty());

        public Expectation {
            if (jump.isPresent() && jump.get().compareTo(BigDecimal.ONE) <= 0) {
                throw new IllegalArgumentException("jump is %s; expected more than 1".formatted(jump.get()));
            }
        }

        /** Whether a figure is far from the usual one; small counts jump by nature. */
        public boolean isFar(BigDecimal amount, BigDecimal usual) {
            var larger = amount.max(usual);
            var smaller = amount.min(usual);
            return smaller.signum() >= 0
                    && larger.compareTo(BigDecimal.TEN) >= 0
                    && jump.filter(factor ->
                                    larger.compareTo(smaller.max(BigDecimal.ONE).multiply(factor)) >= 0)
                            .isPresent();
        }
    }

    /** Smallest and largest plausible value; either may be open. */
    public record Range(Optional<BigDecimal> least, Optional<BigDecimal> most) {

        public Range {
            if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
                throw new IllegalArgumentException("range %s..%s is empty".formatted(least.get(), most.get()));
            }
        }

        public boolean contains(BigDecimal amount) {
            return least.map(limit -> amount.compareTo(limit) >= 0).orElse(true)
                    && most.map(limit -> amount.compareTo(limit) <= 0).orElse(true);
        }
    }

    /** A ratio in percent, always recomputed from sums. */
    public record Ratio(IndicatorCode numerator, IndicatorCode denominator) {}

    /**
     * List rows that add up to an indicator.
     *
     * @param form the form that they stand in
     * @param selection which of its rows, as the plan writes it and the form understands it
     */
    public record CountedFrom(FormCode form, String selection) {

        public CountedFrom {
            if (selection.isBlank()) {
                throw new IllegalArgumentException("no rows of %s are named".formatted(form));
            }
        }
    }

    /** Whether a unit must name an indicator in its results file. */
    public enum Requirement {
        REQUIRED,
        OPTIONAL
    }

    public Indicator {
        aliases = List.copyOf(aliases);
        reporters = Set.copyOf(reporters);
        if (wording.isBlank() || (unitOfMeasure.isBlank() && kind != IndicatorKind.TEXT)) {
            throw new IllegalArgumentException("indicator %s needs a wording and a unit of measure".formatted(code));
        }
        if (ratio.isPresent() != (kind == IndicatorKind.RATIO)) {
            throw new IllegalArgumentException(
                    "indicator %s is a %s; numerator and denominator belong to ratios and to all of them"
                            .formatted(code, kind));
        }
        if (decimals < 0 || decimals > 6) {
            throw new IllegalArgumentException(
                    "indicator %s has %d decimals; expected 0 to 6".formatted(code, decimals));
        }
    }

    public boolean isText() {
        return kind == IndicatorKind.TEXT;
    }

    /** Whether it is judged in periods of that kind; one that is not has no figure there. */
    public boolean isJudgedIn(PeriodCode period) {
        return answer.periods().isEmpty() || answer.periods().contains(period.kind());
    }

    /** Whether that unit is to report this indicator; ratios are computed by us and reported by nobody. */
    public boolean isReportedBy(UnitCode unit) {
        return kind != IndicatorKind.RATIO && (reporters.isEmpty() || reporters.contains(unit));
    }
}

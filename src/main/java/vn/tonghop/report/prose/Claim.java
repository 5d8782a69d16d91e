package vn.tonghop.report.prose;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import vn.tonghop.aggregation.FigureCoverage;
import vn.tonghop.aggregation.IndicatorTotal;
import vn.tonghop.aggregation.PeriodTotals;
import vn.tonghop.aggregation.UnitFigure;
import vn.tonghop.indicator.IndicatorCode;
import vn.tonghop.unit.Unit;
import vn.tonghop.unit.UnitCode;

/**
 * How far a sentence is true that says that the units have done something.
 *
 * @param truth of how many units it is true
 * @param done how many have a figure above zero
 * @param asked how many should have reported one
 */
record Claim(Truth truth, int done, int asked) {

    /** Of how many units it is true. */
    enum Truth {
        ALL,
        SOME,
        NONE,
        /** Of nobody as far as is known, and not everybody has answered. */
        UNKNOWN;

        /** The end of the key of its wording. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether units have done what shows in a figure above zero of one of these indicators. */
    static Claim of(PeriodTotals totals, Collection<IndicatorCode> indicators) {
        var asked = new HashSet<UnitCode>();
        var open = new HashSet<UnitCode>();
        totals.office().stream()
                .filter(total -> indicators.contains(total.indicator().code()))
                .map(IndicatorTotal::coverage)
                .forEach(coverage -> add(coverage, asked, open));
        var done = new HashSet<UnitCode>();
        totals.figures().stream()
                .filter(figure -> indicators.contains(figure.indicator()))
                .filter(figure -> figure.amount().signum() > 0)
                .map(UnitFigure::unit)
                .forEach(done::add);
        asked.addAll(done);
        return new Claim(truth(asked, open, done), done.size(), asked.size());
    }

    private static void add(FigureCoverage coverage, Set<UnitCode> asked, Set<UnitCode> open) {
        coverage.asked().stream().map(Unit::code).forEach(asked::add);
        coverage.lacking().stream().map(Unit::code).forEach(open::add);
    }

    private static Truth truth(Set<UnitCode> asked, Set<UnitCode> open, Set<UnitCode> done) {
        if (done.isEmpty()) {
            return asked.isEmpty() || !open.isEmpty() ? Truth.UNKNOWN : Truth.NONE;
        }
        return done.containsAll(asked) ? Truth.ALL : Truth.SOME;
    }
}

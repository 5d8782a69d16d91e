package vn.tonghop.report.prose;

import java.util.Locale;
import vn.tonghop.aggregation.IndicatorTotal;
import vn.tonghop.indicator.IndicatorKind;
import vn.tonghop.report.wording.ReportContext;

/** What can be said of a figure and its target, which is one of the longest periods of the plan. */
enum TargetOutcome {
    MET,
    MISSED,
    /** Not all who should be in the figure are in it, or the time is not over. */
    OPEN;

    /** For a figure that there is. What some units give can reach a target, but never miss it; a share of some can do neither. */
    static TargetOutcome of(IndicatorTotal total, ReportContext context) {
        var whole = total.coverage().isWhole();
        var reached = total.amount()
                .flatMap(amount -> total.indicator().target().map(target -> amount.compareTo(target) >= 0))
                .orElse(false);
        if (reached) {
            return whole || total.indicator().kind() != IndicatorKind.RATIO ? MET : OPEN;
        }
        return whole && isLongest(context) ? MISSED : OPEN;
    }

    private static boolean isLongest(ReportContext context) {
        var own = context.totals().period().code();
        return context.plan().periods().stream().noneMatch(other -> other.code().holds(own));
    }

    /** The end of the keys of its words. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

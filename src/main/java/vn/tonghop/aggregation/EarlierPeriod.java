package vn.tonghop.aggregation;

import java.util.Optional;
import vn.tonghop.aggregation.PeriodTotals.Comparison;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;

/** Finds what a period is compared with: the same period one year before, from the database or from the plan's history. */
final class EarlierPeriod {

    private final Plan plan;
    private final Consolidation consolidation;

    EarlierPeriod(Plan plan, Consolidation consolidation) {
        this.plan = plan;
        this.consolidation = consolidation;
    }

    /** The period one year before; the plan of this year need not know it. */
    Optional<ReportingPeriod> of(ReportingPeriod period) {
        return period.code().yearBefore().map(plan::period);
    }

    /** Its figures as the database has them, unless a unit of that time is gone; else those of the plan's history. */
    Optional<Comparison> compare(ReportingPeriod earlier, Optional<RowsInForce> rows) {
        return rows.filter(known -> !known.isEmpty())
                .map(known -> new Comparison(earlier, consolidation.office(earlier, known)))
                .or(() -> ofHistory(earlier));
    }

    private Optional<Comparison> ofHistory(ReportingPeriod earlier) {
        var known = plan.history().of(earlier.code());
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(new Comparison(
                        earlier,
                        plan.indicators().all().stream()
                                .filter(indicator -> known.containsKey(indicator.code()))
                                .map(indicator -> new IndicatorTotal(
                                        indicator,
                                        Optional.ofNullable(known.get(indicator.code())),
                                        Optional.empty(),
                                        Optional.empty(),
                                        FigureCoverage.NOBODY))
                                .toList()));
    }
}

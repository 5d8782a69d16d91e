package vn.tonghop.command;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import vn.tonghop.aggregation.PeriodReading;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.Coverage;
import vn.tonghop.submission.Coverage.Standing;
import vn.tonghop.submission.Coverage.UnitCoverage;
import vn.tonghop.unit.Unit;
import vn.tonghop.vietnamese.OfficialDate;
import vn.tonghop.vietnamese.OfficialNumber;

/** Who has submitted for the periods that are open, in a line for each. */
final class OpenPeriodLines {

    private static final int MOST_NAMED = 20;

    private final Plan plan;
    private final PeriodReading periods;
    private final Clock clock;

    OpenPeriodLines(Plan plan, PeriodReading periods, Clock clock) {
        this.plan = plan;
        this.periods = periods;
        this.clock = clock;
    }

    List<String> all() {
        var now = clock.instant();
        var today = OfficialDate.dayOf(now);
        return plan.periods().stream()
                .filter(period -> period.isOpenOn(today) && now.isBefore(period.deadlineInstant()))
                .map(this::line)
                .toList();
    }

    private String line(ReportingPeriod period) {
        var coverage = periods.coverage(period);
        var complete =
                coverage.units().stream().filter(UnitCoverage::isComplete).count();
        return Words.SENTENCES.of(
                "summary.coverage",
                "period",
                period.label(),
                "complete",
                Long.toString(complete),
                "expected",
                Integer.toString(coverage.expected()),
                "missing",
                named("summary.missing", coverage, Standing.MISSING)
                        + named("summary.refusedUnits", coverage, Standing.REFUSED));
    }

    private static String named(String key, Coverage coverage, Standing standing) {
        var units = coverage.in(standing).stream().map(Unit::name).toList();
        var named = units.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        var more = units.size() - MOST_NAMED;
        var rest = more > 0 ? Words.SENTENCES.of("summary.moreUnits", "count", OfficialNumber.inSentence(more)) : "";
        return units.isEmpty() ? "" : Words.SENTENCES.of(key, "units", named + rest);
    }
}

package vn.tonghop.plan;

import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.template.Sentences;

/**
 * Periods that the plan no longer has, because it is the plan of another year. Their files are still read, traced, compared with
 * and supplemented; their days are those of the calendar, since nobody is on time or late for them any more.
 */
final class PastPeriods {

    private static final Sentences LABELS = new Sentences("/plan/periods.properties");

    private PastPeriods() {}

    static ReportingPeriod of(PeriodCode code) {
        var first = YearMonth.of(code.year(), code.part().first()).atDay(1);
        var last = YearMonth.of(code.year(), code.part().last()).atEndOfMonth();
        return new ReportingPeriod(
                code,
                label(code),
                List.of(),
                first,
                first,
                last,
                last,
                last,
                last.plusDays(1),
                LocalTime.NOON,
                List.of(),
                1);
    }

    private static String label(PeriodCode code) {
        return LABELS.of(
                code.kind().name(),
                "number",
                Integer.toString(code.part().number()),
                "roman",
                List.of("I", "II", "III", "IV").get(Math.min(code.part().number(), 4) - 1),
                "year",
                Integer.toString(code.year()));
    }
}

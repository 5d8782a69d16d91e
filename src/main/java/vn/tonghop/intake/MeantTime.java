package vn.tonghop.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.period.PeriodMention;
import vn.tonghop.period.PeriodMention.Fit;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.vietnamese.OfficialDate;

/**
 * The periods that a file can be about that arrives now: those that are open and the last one whose deadline is over; before
 * the first one is open, any.
 *
 * @param periods their codes
 */
record MeantTime(List<PeriodCode> periods) implements Predicate<PeriodMention> {

    MeantTime {
        periods = List.copyOf(periods);
    }

    static MeantTime of(Plan plan, Instant received) {
        var day = received.atZone(OfficialDate.ZONE).toLocalDate();
        var meant = new ArrayList<>(plan.periods().stream()
                .filter(period -> period.isOpenOn(day) && received.isBefore(period.deadlineInstant()))
                .toList());
        plan.periods().stream()
                .filter(period -> !received.isBefore(period.deadlineInstant()))
                .max(Comparator.comparing(ReportingPeriod::deadline))
                .ifPresent(meant::add);
        return new MeantTime((meant.isEmpty() ? plan.periods() : meant)
                .stream().map(ReportingPeriod::code).toList());
    }

    @Override
    public boolean test(PeriodMention mention) {
        return periods.stream().anyMatch(period -> mention.with(period) != Fit.OTHER);
    }
}

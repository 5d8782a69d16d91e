package vn.tonghop.obligation.unit;

import static vn.tonghop.attention.AttentionCode.ROWS_TO_CORRECT;
import static vn.tonghop.attention.AttentionCode.UNIT_MISSING;
import static vn.tonghop.attention.AttentionCode.UNIT_REFUSED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.aggregation.PeriodReading;
import vn.tonghop.attention.Attention;
import vn.tonghop.attention.AttentionCode;
import vn.tonghop.attention.AttentionSource;
import vn.tonghop.attention.Matters;
import vn.tonghop.attention.Urgency;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.Coverage;
import vn.tonghop.submission.Coverage.Standing;
import vn.tonghop.submission.Coverage.UnitCoverage;
import vn.tonghop.submission.ExtensionRepository;
import vn.tonghop.submission.Verdict;
import vn.tonghop.unit.Unit;
import vn.tonghop.unit.UnitCode;
import vn.tonghop.vietnamese.OfficialDate;

/**
 * What has not come from the units, or not right. Until the cut-off that is theirs to know; after it the drafting department
 * has to telephone.
 */
final class UnitAttention implements AttentionSource {

    private final Plan plan;
    private final PeriodReading periods;
    private final ExtensionRepository extensions;
    private final Matters matters;

    UnitAttention(Plan plan, PeriodReading periods, ExtensionRepository extensions, Matters matters) {
        this.plan = plan;
        this.periods = periods;
        this.extensions = extensions;
        this.matters = matters;
    }

    @Override
    public Set<AttentionCode> codes() {
        return Set.of(UNIT_MISSING, UNIT_REFUSED, ROWS_TO_CORRECT);
    }

    @Override
    public List<Attention> standing(Instant now) {
        var today = OfficialDate.dayOf(now);
        var standing = new ArrayList<Attention>();
        plan.periods().stream()
                .filter(period -> period.isOpenOn(today) && now.isBefore(period.deadlineInstant()))
                .forEach(period -> standing.addAll(of(period, today)));
        return standing;
    }

    private List<Attention> of(ReportingPeriod period, LocalDate today) {
        var urgency = today.isAfter(period.cutOff()) ? Urgency.ACT : Urgency.NOTE;
        var coverage = periods.coverage(period);
        var later = urgency == Urgency.ACT ? extendedUntil(period, today) : Set.<UnitCode>of();
        var standing = new ArrayList<Attention>();
        add(standing, UNIT_MISSING, period, urgency, names(coverage, Standing.MISSING, later));
        add(standing, UNIT_REFUSED, period, urgency, names(coverage, Standing.REFUSED, later));
        add(
                standing,
                ROWS_TO_CORRECT,
                period,
                urgency,
                coverage.units().stream()
                        .filter(unit -> unit.forms().containsValue(Verdict.PARTLY_ACCEPTED))
                        .map(UnitCoverage::unit)
                        .map(Unit::name)
                        .toList());
        return standing;
    }

    private void add(
            List<Attention> standing, AttentionCode code, ReportingPeriod period, Urgency urgency, List<String> units) {
        if (!units.isEmpty()) {
            standing.add(matters.of(
                    code,
                    period.code(),
                    "",
                    urgency,
                    Map.of(
                            "period",
                            period.label(),
                            "units",
                            matters.named(units),
                            "then",
                            urgency == Urgency.ACT ? matters.sentence("urge", Map.of()) : "")));
        }
    }

    /** Units that still have time, of which another matter tells. */
    private Set<UnitCode> extendedUntil(ReportingPeriod period, LocalDate today) {
        return extensions.findAll(period.code()).entrySet().stream()
                .filter(extended -> !today.isAfter(extended.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static List<String> names(Coverage coverage, Standing standing, Set<UnitCode> except) {
        return coverage.in(standing).stream()
                .filter(unit -> !except.contains(unit.code()))
                .map(Unit::name)
                .toList();
    }
}

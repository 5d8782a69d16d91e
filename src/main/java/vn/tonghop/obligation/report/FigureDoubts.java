package vn.tonghop.obligation.report;

import static vn.tonghop.attention.AttentionCode.FIGURE_DOUBTED;
import static vn.tonghop.attention.AttentionCode.RULE_NOT_RUN;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.tonghop.attention.Attention;
import vn.tonghop.attention.AttentionCode;
import vn.tonghop.attention.AttentionSource;
import vn.tonghop.attention.Matters;
import vn.tonghop.attention.Urgency;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.FindingText;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.FindingRepository;
import vn.tonghop.submission.FindingRepository.FoundInForce;
import vn.tonghop.vietnamese.OfficialDate;

/**
 * Figures that count and look wrong, of which who signs the report hears too, not only the unit; and once a period those that
 * nothing could be compared with, of which no unit does.
 */
final class FigureDoubts implements AttentionSource {

    private static final int MOST = 100;
    private static final int LONGEST_VALUE = 60;
    private static final int MOST_UNCHECKED = 1_000;

    private static final Set<FindingCode> DOUBTS = EnumSet.of(
            FindingCode.FIGURE_JUMPS,
            FindingCode.FIGURE_UNLIKE_OTHERS,
            FindingCode.FIGURE_DECREASED,
            FindingCode.FIGURE_BELOW_PLAN,
            FindingCode.PLAN_RULE_DOUBTED,
            FindingCode.NIL_CONTRADICTED);

    private final Plan plan;
    private final FindingRepository findings;
    private final Matters matters;
    private final FindingText words = new FindingText();

    FigureDoubts(Plan plan, FindingRepository findings, Matters matters) {
        this.plan = plan;
        this.findings = findings;
        this.matters = matters;
    }

    @Override
    public Set<AttentionCode> codes() {
        return Set.of(FIGURE_DOUBTED, RULE_NOT_RUN);
    }

    @Override
    public List<Attention> standing(Instant now) {
        return plan.periods().stream()
                .filter(period -> now.isBefore(period.deadlineInstant()))
                .flatMap(period -> Stream.concat(doubted(period), unchecked(period, now)))
                .toList();
    }

    private Stream<Attention> doubted(ReportingPeriod period) {
        return findings.findInForce(period.code(), DOUBTS, MOST).stream().map(found -> matter(period, found));
    }

    /** The same figure sent once more is the same matter. */
    private Attention matter(ReportingPeriod period, FoundInForce found) {
        var finding = found.finding();
        return matters.of(
                FIGURE_DOUBTED,
                period.code(),
                "%s/%d/%s/%s".formatted(found.unit(), finding.line(), finding.code(), shortened(finding.value())),
                Urgency.NOTE,
                Map.of(
                        "unit",
                        plan.units().getOrFormer(found.unit()).name(),
                        "number",
                        Long.toString(found.submission()),
                        "doubt",
                        words.reason(finding)));
    }

    private static String shortened(String value) {
        return value.substring(0, Math.min(value.length(), LONGEST_VALUE));
    }

    private Stream<Attention> unchecked(ReportingPeriod period, Instant now) {
        if (!period.isOpenOn(OfficialDate.dayOf(now))) {
            return Stream.empty();
        }
        var indicators = new LinkedHashSet<String>();
        findings.findInForce(period.code(), EnumSet.of(FindingCode.RULE_NOT_RUN), MOST_UNCHECKED).stream()
                .flatMap(found -> Arrays.stream(found.finding().value().split("; ")))
                .map(this::wording)
                .forEach(indicators::add);
        return indicators.isEmpty()
                ? Stream.empty()
                : Stream.of(matters.of(
                        RULE_NOT_RUN,
                        period.code(),
                        "",
                        Urgency.NOTE,
                        Map.of("period", period.label(), "indicators", String.join("; ", indicators))));
    }

    private String wording(String code) {
        return plan.indicators().read(code).map(Indicator::wording).orElse(code);
    }
}

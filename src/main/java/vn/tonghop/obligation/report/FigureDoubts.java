package vn.tonghop.obligation.report;

import static vn.tonghop.attention.AttentionCode.FIGURE_DOUBTED;

import java.time.Instant;
import java.util.EnumSet;
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
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.FindingRepository;
import vn.tonghop.submission.FindingRepository.FoundInForce;

/** Figures that count and look wrong: who signs the report hears of them too, not only the unit. */
final class FigureDoubts implements AttentionSource {

    private static final int MOST = 100;

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
        return Set.of(FIGURE_DOUBTED);
    }

    @Override
    public List<Attention> standing(Instant now) {
        return plan.periods().stream()
                .filter(period -> now.isBefore(period.deadlineInstant()))
                .flatMap(this::of)
                .toList();
    }

    private Stream<Attention> of(ReportingPeriod period) {
        return findings.findInForce(period.code(), DOUBTS, MOST).stream().map(found -> matter(period, found));
    }

    private Attention matter(ReportingPeriod period, FoundInForce found) {
        var finding = found.finding();
        return matters.of(
                FIGURE_DOUBTED,
                period.code(),
                "%d/%d/%s".formatted(found.submission(), finding.line(), finding.code()),
                Urgency.NOTE,
                Map.of(
                        "unit",
                        plan.units().getOrFormer(found.unit()).name(),
                        "number",
                        Long.toString(found.submission()),
                        "doubt",
                        words.reason(finding)));
    }
}

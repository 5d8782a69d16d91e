package vn.tonghop.obligation.report;

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
import vn.tonghop.indicator.Indicator;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.FindingRepository;

/** Figures that nothing could be compared with: who signs the report hears of them once a period, no unit does. */
final class UncheckedFigures implements AttentionSource {

    private static final int MOST = 1_000;

    private final Plan plan;
    private final FindingRepository findings;
    private final Matters matters;

    UncheckedFigures(Plan plan, FindingRepository findings, Matters matters) {
        this.plan = plan;
        this.findings = findings;
        this.matters = matters;
    }

    @Override
    public Set<AttentionCode> codes() {
        return Set.of(RULE_NOT_RUN);
    }

    @Override
    public List<Attention> standing(Instant now) {
        return plan.periods().stream()
                .filter(period -> now.isBefore(period.deadlineInstant()))
                .flatMap(this::of)
                .toList();
    }

    private Stream<Attention> of(ReportingPeriod period) {
        var indicators = new LinkedHashSet<String>();
        findings.findInForce(period.code(), EnumSet.of(FindingCode.RULE_NOT_RUN), MOST).stream()
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

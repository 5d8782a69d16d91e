package vn.tonghop.slip;

import static vn.tonghop.attention.AttentionCode.PAPER_DIFFERS;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.tonghop.attention.Attention;
import vn.tonghop.attention.AttentionCode;
import vn.tonghop.attention.AttentionSource;
import vn.tonghop.attention.Matters;
import vn.tonghop.attention.Urgency;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.SupplementRepository;

/** Edited reports whose figures are not those of the version that was approved, until the report is out. */
final class PaperAttention implements AttentionSource {

    private final Plan plan;
    private final SupplementRepository supplements;
    private final PaperComparison comparison;
    private final Matters matters;

    PaperAttention(Plan plan, SupplementRepository supplements, PaperComparison comparison, Matters matters) {
        this.plan = plan;
        this.supplements = supplements;
        this.comparison = comparison;
        this.matters = matters;
    }

    @Override
    public Set<AttentionCode> codes() {
        return Set.of(PAPER_DIFFERS);
    }

    @Override
    public List<Attention> standing(Instant now) {
        return plan.periods().stream()
                .filter(period -> now.isBefore(period.deadlineInstant()))
                .filter(period -> !supplements.isReportSent(period.code()))
                .flatMap(this::differing)
                .toList();
    }

    private Stream<Attention> differing(ReportingPeriod period) {
        return comparison.lines(period.code()).stream()
                .map(said -> matters.of(
                        PAPER_DIFFERS, period.code(), "", Urgency.ACT, Map.of("period", period.label(), "said", said)));
    }
}

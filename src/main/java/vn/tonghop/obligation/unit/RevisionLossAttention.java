package vn.tonghop.obligation.unit;

import static vn.tonghop.attention.AttentionCode.REVISION_LOSS;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.attention.Attention;
import vn.tonghop.attention.AttentionCode;
import vn.tonghop.attention.AttentionSource;
import vn.tonghop.attention.Matters;
import vn.tonghop.attention.Urgency;
import vn.tonghop.obligation.unit.RevisionLossRepository.Loss;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;

/** Files that lost what the unit had reported before: somebody has to ask whether that was meant. */
final class RevisionLossAttention implements AttentionSource {

    private final Plan plan;
    private final RevisionLossRepository losses;
    private final Matters matters;

    RevisionLossAttention(Plan plan, RevisionLossRepository losses, Matters matters) {
        this.plan = plan;
        this.losses = losses;
        this.matters = matters;
    }

    @Override
    public Set<AttentionCode> codes() {
        return Set.of(REVISION_LOSS);
    }

    @Override
    public List<Attention> standing(Instant now) {
        return plan.periods().stream()
                .filter(period -> now.isBefore(period.deadlineInstant()))
                .flatMap(period -> losses.open(period.code()).stream().map(loss -> matter(period, loss)))
                .toList();
    }

    private Attention matter(ReportingPeriod period, Loss loss) {
        var values = Map.of(
                "file",
                loss.file(),
                "number",
                Long.toString(loss.submission()),
                "unit",
                plan.units().getOrFormer(loss.unit()).name(),
                "period",
                period.label());
        return new Attention(
                REVISION_LOSS,
                Long.toString(loss.submission()),
                Optional.of(period.code()),
                Urgency.ACT,
                matters.sentence(loss.refused() ? "loss.refused" : "loss.counted", values),
                "");
    }
}

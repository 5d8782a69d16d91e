package vn.tonghop.schedule;

import static vn.tonghop.attention.AttentionCode.RUN_MISSED;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tonghop.attention.Attention;
import vn.tonghop.attention.AttentionCode;
import vn.tonghop.attention.AttentionSource;
import vn.tonghop.attention.Matters;
import vn.tonghop.attention.Urgency;
import vn.tonghop.vietnamese.OfficialDate;

/** A nightly run that did not come to its end. */
final class RunAttention implements AttentionSource {

    private final RunWatch watch;
    private final Matters matters;

    RunAttention(RunWatch watch, Matters matters) {
        this.watch = watch;
        this.matters = matters;
    }

    @Override
    public Set<AttentionCode> codes() {
        return Set.of(RUN_MISSED);
    }

    @Override
    public List<Attention> standing(Instant now) {
        return watch
                .silentSince(now)
                .map(since -> matters.of(RUN_MISSED, "", Urgency.ACT, Map.of("since", OfficialDate.moment(since))))
                .stream()
                .toList();
    }
}

package vn.tonghop.run;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.attention.AttentionCode;
import vn.tonghop.attention.AttentionList;
import vn.tonghop.attention.Matters;
import vn.tonghop.attention.Urgency;
import vn.tonghop.vietnamese.OfficialDate;

/** Notes whether the lock was taken over from a run that did not give it back; the next run that finds it free settles that. */
final class TakenLock {

    private final AttentionList attention;
    private final Matters matters;

    TakenLock(AttentionList attention, Matters matters) {
        this.attention = attention;
        this.matters = matters;
    }

    void note(Optional<RunLockRepository.Holder> before) {
        attention.keep(
                Set.of(AttentionCode.LOCK_TAKEN_OVER),
                before.stream()
                        .map(holder -> matters.of(
                                AttentionCode.LOCK_TAKEN_OVER,
                                "",
                                Urgency.NOTE,
                                Map.of(
                                        "holder", holder.name(),
                                        "since", OfficialDate.moment(holder.since()))))
                        .toList());
    }
}

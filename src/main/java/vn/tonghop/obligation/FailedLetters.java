package vn.tonghop.obligation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tonghop.attention.Attention;
import vn.tonghop.attention.AttentionCode;
import vn.tonghop.attention.AttentionList;
import vn.tonghop.attention.CauseWords;
import vn.tonghop.attention.Matters;
import vn.tonghop.attention.OpenMatter;
import vn.tonghop.attention.Urgency;
import vn.tonghop.obligation.DueLetters.Turn;

/**
 * Which letters could not be written. It is noted as soon as it is known, so that the alarm and the mail of the same night tell
 * it; of letters that a run does not look at, what an earlier one saw still holds.
 */
final class FailedLetters {

    private final AttentionList attention;
    private final Matters matters;
    private final Map<String, Attention> standing = new LinkedHashMap<>();

    FailedLetters(AttentionList attention, Matters matters) {
        this.attention = attention;
        this.matters = matters;
        attention.open().stream()
                .map(OpenMatter::matter)
                .filter(matter -> matter.code() == AttentionCode.LETTERS_FAILED)
                .forEach(matter -> standing.put(matter.subject(), matter));
    }

    /** The letters of that turn could be written, or none was due. */
    void succeeded(Turn turn) {
        if (standing.remove(turn.name()) != null) {
            note();
        }
    }

    /** The letters of that turn could not be written. */
    void failed(Turn turn, RuntimeException cause) {
        var kind = matters.sentence("turn." + turn, Map.of());
        standing.put(
                turn.name(),
                matters.of(
                        AttentionCode.LETTERS_FAILED,
                        turn.name(),
                        Urgency.ACT,
                        Map.of("kind", kind, "cause", new CauseWords().of(cause))));
        note();
    }

    private void note() {
        attention.keep(Set.of(AttentionCode.LETTERS_FAILED), List.copyOf(standing.values()));
    }
}

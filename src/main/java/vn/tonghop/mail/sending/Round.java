package vn.tonghop.mail.sending;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.mail.MailState;
import vn.tonghop.mail.OutboxEntry;
import vn.tonghop.mail.OutboxEntry.Repetition;

/** The tally of one round of sending. A mail is tried once in a round; nothing is tried after the server is gone. */
final class Round {

    private final MailState as;
    private final Set<Long> seen = new HashSet<>();
    private final List<String> failures = new ArrayList<>();
    private Optional<String> unreachable = Optional.empty();
    private int delivered;
    private int repeated;
    private int postponed;

    Round(MailState as) {
        this.as = as;
    }

    boolean goesOn() {
        return unreachable.isEmpty();
    }

    void see(long id) {
        seen.add(id);
    }

    List<Long> unseen(List<Long> ids) {
        return ids.stream().filter(id -> !seen.contains(id)).toList();
    }

    void delivered(OutboxEntry entry) {
        delivered++;
        if (entry.repetition() == Repetition.POSSIBLY_SENT_TWICE) {
            repeated++;
        }
    }

    void postponed() {
        postponed++;
    }

    void failed(OutboxEntry entry, String reason) {
        failures.add("%s: %s".formatted(entry.message().addressee(), reason));
    }

    void stop(String reason) {
        postponed++;
        unreachable = Optional.of(reason);
    }

    DispatchResult result(int waiting) {
        return new DispatchResult(delivered, as, repeated, postponed, failures, waiting, unreachable);
    }
}

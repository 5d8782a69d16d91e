package vn.tonghop.mail.outbox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.mail.OutboxEntry;
import vn.tonghop.mail.OutboxEntry.Repetition;

/** The tally of one run of sending. A mail is tried once in a run; nothing is tried after the server is gone. */
final class DispatchRun {

    /** One broken connection may be the fault of one mail; two in a row are the server's. */
    private static final int MOST_LOSSES_IN_A_ROW = 2;

    private final Set<Long> seen = new HashSet<>();
    private final List<String> failures = new ArrayList<>();
    private Optional<String> unreachable = Optional.empty();
    private int delivered;
    private int repeated;
    private int postponed;
    private int lossesInARow;

    boolean goesOn() {
        return unreachable.isEmpty();
    }

    /** Whether a mail has not been tried in this run; it counts as tried from now on. */
    boolean isNew(long id) {
        return seen.add(id);
    }

    void delivered(OutboxEntry entry) {
        lossesInARow = 0;
        delivered++;
        if (entry.repetition() == Repetition.POSSIBLY_SENT_TWICE) {
            repeated++;
        }
    }

    void postponed() {
        lossesInARow = 0;
        postponed++;
    }

    void failed(OutboxEntry entry, String reason) {
        lossesInARow = 0;
        failures.add("%s: %s".formatted(entry.message().addressee(), reason));
    }

    /** Counts a broken connection; true if it is time to stop. */
    boolean lost() {
        postponed++;
        lossesInARow++;
        return lossesInARow >= MOST_LOSSES_IN_A_ROW;
    }

    void stop(String reason) {
        unreachable = Optional.of(reason);
    }

    DispatchResult result(int waiting) {
        return new DispatchResult(delivered, repeated, postponed, failures, waiting, unreachable);
    }
}

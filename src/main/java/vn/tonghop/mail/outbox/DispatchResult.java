package vn.tonghop.mail.outbox;

import java.util.List;
import java.util.Optional;

/**
 * What one run of sending came to.
 *
 * @param delivered mails that went out
 * @param repeated mails among them that may have been sent before
 * @param postponed mails that will be tried again
 * @param failed one line, address and reason, for each mail given up
 * @param waiting mails that wait now
 * @param unreachable why no mail could go, if so
 */
public record DispatchResult(
        int delivered, int repeated, int postponed, List<String> failed, int waiting, Optional<String> unreachable) {

    public DispatchResult {
        failed = List.copyOf(failed);
    }

    /** Whether a person must look at something. */
    public boolean needsAttention() {
        return !failed.isEmpty() || unreachable.isPresent();
    }
}

package vn.tonghop.slip;

import java.util.Map;

/** A slip that cannot be carried out, with the sentence that says why. */
final class SlipRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final transient Map<String, String> values;

    SlipRefusedException(String reason, Map<String, String> values) {
        super("the slip is refused: %s %s".formatted(reason, values));
        this.reason = reason;
        this.values = Map.copyOf(values);
    }

    /** Name of the sentence. */
    String reason() {
        return "refused." + reason;
    }

    /** What the sentence tells of. */
    Map<String, String> values() {
        return values;
    }
}

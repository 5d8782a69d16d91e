package vn.tonghop.slip;

import java.util.Map;

/**
 * A slip as it was filled in.
 *
 * @param kind what it is for
 * @param values what stands in each line that it has; blank if nothing
 */
record Slip(SlipKind kind, Map<SlipField, String> values) {

    Slip {
        values = Map.copyOf(values);
    }

    /** What stands in a line, without blanks around it. */
    String value(SlipField field) {
        return values.getOrDefault(field, "").strip();
    }
}

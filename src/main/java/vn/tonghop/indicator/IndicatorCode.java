package vn.tonghop.indicator;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of an indicator: 1 to 32 capital ASCII letters, digits or "_", for example {@code GDVH_DK}.
 *
 * @param value the code as written
 */
public record IndicatorCode(String value) implements Comparable<IndicatorCode> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9][A-Z0-9_]{0,31}");

    public IndicatorCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "'%s' is not an indicator code; expected 1 to 32 of A-Z, 0-9 and _, for example GDVH_DK"
                            .formatted(value));
        }
    }

    /** Reads what a person typed; empty when it cannot be a code. */
    public static Optional<IndicatorCode> read(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new IndicatorCode(text)) : Optional.empty();
    }

    @Override
    public int compareTo(IndicatorCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

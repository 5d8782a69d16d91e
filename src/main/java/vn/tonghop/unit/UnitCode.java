package vn.tonghop.unit;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of a unit, which is also the name of its drop folder: 1 to 32 capital ASCII letters, digits, "_" or "-".
 *
 * @param value the code as written
 */
public record UnitCode(String value) implements Comparable<UnitCode> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9][A-Z0-9_-]{0,31}");

    public UnitCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "'%s' is not a unit code; expected 1 to 32 of A-Z, 0-9, _ and -, for example TCHCQT"
                            .formatted(value));
        }
    }

    /** Reads what a person typed; empty when it cannot be a code. */
    public static Optional<UnitCode> read(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new UnitCode(text)) : Optional.empty();
    }

    @Override
    public int compareTo(UnitCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

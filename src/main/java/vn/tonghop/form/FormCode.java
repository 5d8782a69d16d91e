package vn.tonghop.form;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which form a file is; stored with every file.
 *
 * @param value capital letters, for example {@code RESULTS}
 */
public record FormCode(String value) {

    private static final Pattern WRITTEN = Pattern.compile("[A-Z]{1,16}");

    public FormCode {
        if (!WRITTEN.matcher(value).matches()) {
            throw new IllegalArgumentException("form code '%s'; expected 1 to 16 capital letters".formatted(value));
        }
    }

    /** How plans, resources and wording name it, for example {@code results}. */
    public String word() {
        return value.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}

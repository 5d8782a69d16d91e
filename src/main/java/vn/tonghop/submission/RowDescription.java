package vn.tonghop.submission;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A row as its sender is told of it. Names of persons are not in the facts.
 *
 * @param key what makes it the same row in two revisions
 * @param value what may differ between them
 * @param amount the figure among what may differ, if there is one
 * @param facts what the sentences of the form about a row are filled in with
 */
public record RowDescription(String key, String value, Optional<BigDecimal> amount, Map<String, String> facts) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    public RowDescription {
        facts = Map.copyOf(facts);
    }

    /** A text of a cell in one line. */
    public static String inOneLine(String text) {
        return BLANKS.matcher(text).replaceAll(" ");
    }
}

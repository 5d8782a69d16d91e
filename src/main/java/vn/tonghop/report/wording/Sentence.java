package vn.tonghop.report.wording;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence with named blanks; immutable. Values are put in as they are and never searched for blanks again. */
public final class Sentence {

    private static final Pattern BLANK = Pattern.compile("\\{([^{}]*)}");

    private final String source;
    private final String key;
    private final String pattern;
    private final Map<String, String> values;

    Sentence(String source, String key, String pattern, Map<String, String> values) {
        this.source = source;
        this.key = key;
        this.pattern = pattern;
        this.values = values;
    }

    /** The names of the blanks in a sentence, in their order. */
    static List<String> blanks(String pattern) {
        return BLANK.matcher(pattern).results().map(blank -> blank.group(1)).toList();
    }

    /** The same sentence with one more blank filled in. */
    public Sentence with(String name, String value) {
        var more = new TreeMap<>(values);
        more.put(name, value);
        return new Sentence(source, key, pattern, more);
    }

    /**
     * The finished text.
     *
     * @throws WordingException if a blank is not filled in
     */
    public String text() {
        return BLANK.matcher(pattern).replaceAll(blank -> Matcher.quoteReplacement(value(blank.group(1))));
    }

    private String value(String name) {
        var value = values.get(name);
        if (value == null) {
            var known = String.join(", ", values.keySet());
            throw new WordingException(Wording.WORDS.of(
                    "sentence.blank", Map.of("source", source, "key", key, "blank", name, "known", known)));
        }
        return value;
    }
}

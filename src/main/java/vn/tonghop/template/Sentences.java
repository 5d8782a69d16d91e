package vn.tonghop.template;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.storage.ProgramResource;

/** Sentences of a UTF-8 properties file, by key, with {@code {named}} values. A missing key or value is a defect. */
public final class Sentences {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)\\}");

    private final String resource;
    private final Map<String, String> sentences;

    /** Reads a resource such as {@code /receipt/receipt.properties}. */
    public Sentences(String resource) {
        this.resource = resource;
        this.sentences = ProgramResource.properties(resource);
    }

    /** The sentence of a key, with names and values given in turn. */
    public String of(String key, String... namesAndValues) {
        var values = new HashMap<String, String>();
        for (var i = 0; i + 1 < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return of(key, values);
    }

    /** The sentence of a key, with its named values put in. */
    public String of(String key, Map<String, String> values) {
        var sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalStateException("%s has no sentence %s".formatted(resource, key));
        }
        return PLACEHOLDER.matcher(sentence).replaceAll(place -> {
            var value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalStateException("sentence %s of %s needs {%s}; given %s"
                        .formatted(key, resource, place.group(1), values.keySet()));
            }
            return Matcher.quoteReplacement(value);
        });
    }

    /** Whether there is a sentence of that key. */
    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    /** All keys, in order, for the tests that render each. */
    public Set<String> keys() {
        return Collections.unmodifiableSet(sentences.keySet());
    }
}

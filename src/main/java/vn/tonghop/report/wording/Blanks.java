package vn.tonghop.report.wording;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.tonghop.storage.ProgramResource;

/**
 * What the program fills into each sentence: what the standard sentence has, and what {@code blanks.properties} lists beyond
 * that for sentences whose key begins so. A figure of an indicator takes what the figures of its case take.
 */
final class Blanks {

    private static final String FIGURE = "figure.";
    private static final Pattern COMMA = Pattern.compile(",");

    private final Map<String, String> further = ProgramResource.properties("/report/blanks.properties");
    private final Map<String, String> standard;

    Blanks(Map<String, String> standard) {
        this.standard = standard;
    }

    /** The names that a sentence may have. */
    Set<String> of(String key) {
        var known = new TreeSet<String>();
        standard.forEach((other, sentence) -> {
            if (other.equals(key) || isSameCase(key, other)) {
                known.addAll(Sentence.blanks(sentence));
            }
        });
        further.forEach((beginning, names) -> {
            if (key.startsWith(beginning)) {
                COMMA.splitAsStream(names).forEach(known::add);
            }
        });
        return known;
    }

    private static boolean isSameCase(String key, String other) {
        return key.startsWith(FIGURE) && other.startsWith(FIGURE) && lastOf(key).equals(lastOf(other));
    }

    private static String lastOf(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }
}

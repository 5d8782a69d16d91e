package vn.tonghop.vietnamese;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How alike two names or codes are, by their letters and by their words, whatever their case and diacritics. */
public final class Likeness {

    private static final double ENOUGH = 0.5;
    private static final double AS_GOOD = 0.05;
    private static final int MOST = 3;
    private static final int LONGEST = 200;

    private Likeness() {}

    /**
     * The keys of which a name is most like what was written, the best first; none if nothing is like it.
     *
     * @param names the names of each key
     */
    public static List<String> nearest(String written, Map<String, ? extends Collection<String>> names) {
        var likeness = names.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .mapToDouble(name -> between(written, name))
                                .max()
                                .orElse(0)));
        var best = likeness.values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        return best < ENOUGH
                ? List.of()
                : likeness.entrySet().stream()
                        .filter(entry -> entry.getValue() >= best - AS_GOOD)
                        .sorted(Map.Entry.<String, Double>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry::getKey, Comparator.naturalOrder()))
                        .limit(MOST)
                        .map(Map.Entry::getKey)
                        .toList();
    }

    /** From 0, nothing alike, to 1, the same. */
    static double between(String one, String other) {
        var first = FoldedText.of(one).value();
        var second = FoldedText.of(other).value();
        if (first.isEmpty() || second.isEmpty() || first.length() > LONGEST || second.length() > LONGEST) {
            return 0;
        }
        return Math.max(byLetters(first.replace(" ", ""), second.replace(" ", "")), byWords(first, second));
    }

    private static double byWords(String first, String second) {
        var words = distinct(first);
        var others = distinct(second);
        var common = new HashSet<>(words);
        common.retainAll(others);
        return 2.0 * common.size() / (words.size() + others.size());
    }

    private static Set<String> distinct(String text) {
        return new HashSet<>(List.of(text.split(" ", -1)));
    }

    /** One less the share of letters that have to be put in, taken out or replaced (Levenshtein). */
    private static double byLetters(String first, String second) {
        var above = new int[second.length() + 1];
        for (var column = 0; column < above.length; column++) {
            above[column] = column;
        }
        for (var row = 1; row <= first.length(); row++) {
            above = below(above, first.charAt(row - 1), second, row);
        }
        return 1 - (double) above[second.length()] / Math.max(first.length(), second.length());
    }

    private static int[] below(int[] above, char letter, String second, int row) {
        var line = new int[above.length];
        line[0] = row;
        for (var column = 1; column < line.length; column++) {
            var replaced = above[column - 1] + (letter == second.charAt(column - 1) ? 0 : 1);
            line[column] = Math.min(replaced, Math.min(above[column], line[column - 1]) + 1);
        }
        return line;
    }
}

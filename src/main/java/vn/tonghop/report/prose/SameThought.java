package vn.tonghop.report.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tonghop.vietnamese.FoldedText;

/**
 * Whether two statements say the same: word for word however typed, or nearly so. A number, a "không" or a "chưa" more is another
 * thought.
 */
final class SameThought {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile(".*\\p{N}.*");
    private static final Set<String> TURNING =
            Set.of("không", "chưa", "chẳng", "ít", "nhiều", "thiếu", "đủ", "tăng", "giảm");
    /** Of so many words, one may be another. */
    private static final int WORDS_FOR_ONE = 6;

    private SameThought() {}

    static boolean in(String one, String other) {
        return FoldedText.of(one).equals(FoldedText.of(other)) || isNearly(words(one), words(other));
    }

    private static boolean isNearly(List<String> one, List<String> other) {
        var more = without(one, other);
        var less = without(other, one);
        var most = Math.max(one.size(), other.size()) / WORDS_FOR_ONE;
        return Math.max(more.size(), less.size()) <= most
                && more.stream().noneMatch(SameThought::isTurning)
                && less.stream().noneMatch(SameThought::isTurning);
    }

    private static List<String> without(List<String> words, List<String> others) {
        var rest = new ArrayList<>(words);
        others.forEach(rest::remove);
        return rest;
    }

    private static boolean isTurning(String word) {
        return TURNING.contains(word) || NUMBER.matcher(word).matches();
    }

    private static List<String> words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}

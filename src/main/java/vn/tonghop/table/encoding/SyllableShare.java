package vn.tonghop.table.encoding;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.regex.Pattern;

/**
 * How much of a text reads as Vietnamese: of the words that hold a letter beyond ASCII, those that are syllables.
 *
 * @param words words with a letter beyond ASCII
 * @param syllables those of them that are well-formed Vietnamese
 */
record SyllableShare(int words, int syllables) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\uFFFD]+");
    private static final int ENOUGH_WORDS = 4_000;

    static SyllableShare of(String text) {
        var known = new HashMap<String, Boolean>();
        var words = 0;
        var syllables = 0;
        var matcher = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC));
        while (words < ENOUGH_WORDS && matcher.find()) {
            var word = matcher.group();
            if (word.length() > 1 && hasForeignLetter(word)) {
                words++;
                syllables += known.computeIfAbsent(word, VietnameseSyllable::isWellFormed) ? 1 : 0;
            }
        }
        return new SyllableShare(words, syllables);
    }

    double share() {
        return words == 0 ? 0 : (double) syllables / words;
    }

    /** Whether the text has Vietnamese words and hardly any others beyond ASCII. */
    boolean isVietnamese() {
        return syllables > 0 && share() >= 0.6;
    }

    private static boolean hasForeignLetter(String word) {
        return word.chars().anyMatch(letter -> letter >= 0x80);
    }
}

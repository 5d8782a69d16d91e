package vn.tonghop.table.encoding;

import java.text.Normalizer;
import java.util.HashMap;

/**
 * How much of a text reads as Vietnamese: of the words that hold a letter beyond ASCII, those that are syllables.
 *
 * @param words words with a letter beyond ASCII
 * @param syllables those of them that are well-formed Vietnamese
 */
record SyllableShare(int words, int syllables) {

    private static final int ENOUGH_WORDS = 4_000;
    private static final char FIRST_BEYOND_ASCII = 0x80;
    /** Stands where a letter was lost. */
    private static final char REPLACED = '\uFFFD';

    private static final int MARKS =
            1 << Character.NON_SPACING_MARK | 1 << Character.ENCLOSING_MARK | 1 << Character.COMBINING_SPACING_MARK;
    /** So many letters are looked at first; more only where they leave a doubt. */
    private static final int FIRST_LOOK = 4_000;

    private static final int NO_DOUBT_WORDS = 200;
    private static final double NO_DOUBT = 0.95;

    static SyllableShare of(String text) {
        return count(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    /** The same from the beginning of a text, if that is Vietnamese beyond doubt. */
    static SyllableShare atFirstLook(String text) {
        if (text.length() > FIRST_LOOK) {
            var first = of(text.substring(0, FIRST_LOOK));
            if (first.words() >= NO_DOUBT_WORDS && first.share() >= NO_DOUBT) {
                return first;
            }
        }
        return of(text);
    }

    private static SyllableShare count(String text) {
        var known = new HashMap<String, Boolean>();
        var words = 0;
        var syllables = 0;
        for (var from = 0; from < text.length() && words < ENOUGH_WORDS; ) {
            var end = endOfWord(text, from);
            if (end > from + 1 && hasForeignLetter(text, from, end)) {
                words++;
                syllables += known.computeIfAbsent(text.substring(from, end), VietnameseSyllable::isWellFormed) ? 1 : 0;
            }
            from = Math.max(end, from + 1);
        }
        return new SyllableShare(words, syllables);
    }

    /** Where the letters end that begin there. */
    private static int endOfWord(String text, int from) {
        var end = from;
        while (end < text.length()) {
            var letter = text.codePointAt(end);
            if (!isOfWord(letter)) {
                return end;
            }
            end += Character.charCount(letter);
        }
        return end;
    }

    private static boolean isOfWord(int letter) {
        if (letter < FIRST_BEYOND_ASCII) {
            return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
        }
        return Character.isLetter(letter) || (MARKS & (1 << Character.getType(letter))) != 0 || letter == REPLACED;
    }

    double share() {
        return words == 0 ? 0 : (double) syllables / words;
    }

    /** Whether the text has Vietnamese words and hardly any others beyond ASCII. */
    boolean isVietnamese() {
        return syllables > 0 && share() >= 0.6;
    }

    private static boolean hasForeignLetter(String text, int from, int end) {
        for (var i = from; i < end; i++) {
            if (text.charAt(i) >= FIRST_BEYOND_ASCII) {
                return true;
            }
        }
        return false;
    }
}

package vn.tonghop.table.encoding;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** VNI-Windows: a base letter followed by a mark of its own. Marks of capitals lie 0x20 below those of small letters. */
final class VniLetters implements LetterTable {

    private static final String SINGLES_FROM = "\u00F4\u00F6\u00F1\u00ED\u00EC\u00E6\u00F3\u00F2\u00EE";
    private static final String SINGLES_TO = "ơưđíìỉĩịỵ";
    private static final String ACUTE = "\u0301";
    private static final String GRAVE = "\u0300";
    private static final String HOOK = "\u0309";
    private static final String TILDE = "\u0303";
    private static final String DOT = "\u0323";
    private static final String CIRCUMFLEX = "\u0302";
    private static final String BREVE = "\u0306";
    private static final int CAPITAL = 0x20;

    private final Map<Character, Character> singles = new HashMap<>();
    private final Map<String, Character> pairs = new HashMap<>();

    VniLetters() {
        for (var i = 0; i < SINGLES_FROM.length(); i++) {
            single(SINGLES_FROM.charAt(i), SINGLES_TO.charAt(i));
        }
        marks("aeoyu\u00F4\u00F6", "\u00F9\u00F8\u00FB\u00F5\u00EF", ACUTE, GRAVE, HOOK, TILDE, DOT);
        marks("aeo", "\u00E2\u00E1\u00E0\u00E5\u00E3\u00E4", "", ACUTE, GRAVE, HOOK, TILDE, DOT);
        marks("a", "\u00EA\u00E9\u00E8\u00FA\u00FC\u00EB", "", ACUTE, GRAVE, HOOK, TILDE, DOT);
    }

    @Override
    public String decode(String line) {
        var decoded = new StringBuilder(line.length());
        for (var i = 0; i < line.length(); i++) {
            var pair = i + 1 < line.length() ? pairs.get(line.substring(i, i + 2)) : null;
            if (pair != null) {
                decoded.append(pair.charValue());
                i++;
            } else {
                decoded.append(
                        singles.getOrDefault(line.charAt(i), line.charAt(i)).charValue());
            }
        }
        return decoded.toString();
    }

    private void single(char from, char to) {
        singles.put(from, to);
        singles.put((char) (from - CAPITAL), Character.toUpperCase(to));
    }

    /** Every base with every mark; the third group of marks has the breve, the second the circumflex below the tone. */
    private void marks(String bases, String marks, String... tones) {
        var below = tones.length == marks.length() && tones[0].isEmpty() ? shape(marks) : "";
        for (var base : bases.split("", -1)) {
            for (var i = 0; i < marks.length() && !base.isEmpty(); i++) {
                pair(base.charAt(0), marks.charAt(i), below + tones[i]);
            }
        }
    }

    private static String shape(String marks) {
        return marks.charAt(0) == '\u00E2' ? CIRCUMFLEX : BREVE;
    }

    private void pair(char base, char mark, String combining) {
        var letter = singles.getOrDefault(base, base);
        var small =
                Normalizer.normalize(letter + combining, Normalizer.Form.NFC).charAt(0);
        var capitalBase = (char) (base < 0x80 ? Character.toUpperCase(base) : base - CAPITAL);
        var capitalMark = (char) (mark - CAPITAL);
        pairs.put("" + base + mark, small);
        pairs.put("" + base + capitalMark, small);
        pairs.put("" + capitalBase + mark, Character.toUpperCase(small));
        pairs.put("" + capitalBase + capitalMark, Character.toUpperCase(small));
    }
}

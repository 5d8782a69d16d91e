package vn.tonghop.vietnamese;

/** What becomes of a single letter when a text is folded, for ASCII and the letters of Vietnamese. Each is folded once. */
final class FoldedLetters {

    /** Stands for a letter of which nothing is left. */
    static final char NOTHING = '\uFFFF';
    /** Stands for a letter that cannot be folded by itself. */
    static final char OTHER = '\uFFFE';

    private static final char LATIN_UNTIL = '\u01B1';
    private static final char VIETNAMESE_FROM = '\u1EA0';
    private static final char VIETNAMESE_UNTIL = '\u1EFA';
    private static final char[] FOLDED = new char[LATIN_UNTIL + VIETNAMESE_UNTIL - VIETNAMESE_FROM];
    private static final String BESIDE = "a";

    static {
        for (var letter = '\0'; letter < LATIN_UNTIL; letter++) {
            FOLDED[letter] = folded(letter);
        }
        for (var letter = VIETNAMESE_FROM; letter < VIETNAMESE_UNTIL; letter++) {
            FOLDED[LATIN_UNTIL + letter - VIETNAMESE_FROM] = folded(letter);
        }
    }

    private FoldedLetters() {}

    /** The letter or digit that it becomes, a blank for what parts words, or one of the two above. */
    static char of(char letter) {
        if (letter < LATIN_UNTIL) {
            return FOLDED[letter];
        }
        return letter >= VIETNAMESE_FROM && letter < VIETNAMESE_UNTIL
                ? FOLDED[LATIN_UNTIL + letter - VIETNAMESE_FROM]
                : OTHER;
    }

    private static char folded(char letter) {
        var beside = FoldedText.ofAny(BESIDE + letter + BESIDE).value();
        return switch (beside.length()) {
            case 2 -> NOTHING;
            case 3 -> beside.charAt(1);
            default -> OTHER;
        };
    }
}

package vn.tonghop.table.encoding;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Vietnamese typed with signs behind the letters (VIQR), as mail did before Unicode: {@code Co^ng chu+'c} for "Công chức".
 * Certain where two words carry a circumflex, horn or breve, and every word with signs becomes a syllable.
 */
final class ViqrLetters {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}^(+'`?~.]*");
    private static final Pattern UNMISTAKABLE = Pattern.compile("(?i)\\p{L}*([aeo]\\^|[ou]\\+|a\\()\\p{L}*.*");
    private static final Pattern WRITTEN = Pattern.compile("(?i)([aeiouy])([\\^(+]?)(['`?~.]?)|dd");
    private static final Pattern LEFT_OVER = Pattern.compile("[\\^+]");
    /** As in QDD-UBND, TTDDT. */
    private static final Pattern ABBREVIATION = Pattern.compile("[A-Z]{2,8}");

    private static final int ENOUGH = 2;
    private static final Map<String, String> SIGNS = Map.of(
            "^", "\u0302", "(", "\u0306", "+", "\u031B", "'", "\u0301", "`", "\u0300", "?", "\u0309", "~", "\u0303",
            ".", "\u0323");

    private ViqrLetters() {}

    /** The text in Unicode; empty where it is not certain that it is meant so. */
    static Optional<String> decoded(String cell) {
        if (cell.indexOf('^') < 0 && cell.indexOf('+') < 0) {
            return Optional.empty();
        }
        var unmistakable = 0;
        var text = new StringBuilder();
        var word = WORD.matcher(cell);
        while (word.find()) {
            var written = word.group();
            var syllable = syllable(written);
            if (syllable.isEmpty()) {
                return Optional.empty();
            }
            unmistakable += UNMISTAKABLE.matcher(written).matches() && written.length() > 2 ? 1 : 0;
            word.appendReplacement(text, syllable.get());
        }
        var decoded = word.appendTail(text).toString();
        return unmistakable >= ENOUGH && !LEFT_OVER.matcher(decoded).find()
                ? Optional.of(Normalizer.normalize(decoded, Normalizer.Form.NFC))
                : Optional.empty();
    }

    /** A word without signs as it is; one with signs as a syllable, a sign behind it left as punctuation if need be. */
    private static Optional<String> syllable(String written) {
        var whole = combined(written);
        if (whole.equals(written)
                || isSyllable(whole)
                || ABBREVIATION.matcher(written).matches()) {
            return Optional.of(whole);
        }
        var last = written.length() - 1;
        if (Character.isLetter(written.charAt(last))) {
            return Optional.empty();
        }
        var shorter = combined(written.substring(0, last));
        return shorter.chars().allMatch(letter -> letter < 0x80) || isSyllable(shorter)
                ? Optional.of(shorter + written.charAt(last))
                : Optional.empty();
    }

    private static boolean isSyllable(String word) {
        return VietnameseSyllable.isWellFormed(Normalizer.normalize(word, Normalizer.Form.NFC));
    }

    private static String combined(String written) {
        return WRITTEN.matcher(written)
                .replaceAll(found -> found.group(1) == null
                        ? found.group().startsWith("D") ? "Đ" : "đ"
                        : found.group(1)
                                + SIGNS.getOrDefault(found.group(2), "")
                                + SIGNS.getOrDefault(found.group(3), ""));
    }
}

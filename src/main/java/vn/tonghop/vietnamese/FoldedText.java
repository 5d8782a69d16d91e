package vn.tonghop.vietnamese;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text reduced to what people agree on when they type it: no diacritics, no case, one blank between words, no
 * punctuation. "Mã  chỉ-tiêu" and "MA CHI TIEU" fold to the same value. Only for matching, never for storing: two
 * different names may fold alike, and whoever looks up by a folded text must refuse an ambiguous answer.
 *
 * @param value lower-case ASCII letters, digits and single blanks, plus letters of other scripts unchanged
 */
public record FoldedText(String value) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Folds a text as people typed it; full-width letters, look-alikes of Đ and invisible characters included. */
    public static FoldedText of(String text) {
        return isAscii(text) ? ofAscii(text) : ofAny(text);
    }

    private static boolean isAscii(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '\u007f') {
                return false;
            }
        }
        return true;
    }

    /** The same as {@link #ofAny}, for codes and numbers, which are looked up in every row. */
    private static FoldedText ofAscii(String text) {
        var folded = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var letter = Character.toLowerCase(text.charAt(i));
            var kept = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
            if (kept) {
                folded.append(letter);
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return new FoldedText(folded.toString().stripTrailing());
    }

    private static FoldedText ofAny(String text) {
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        var bare = MARKS.matcher(decomposed).replaceAll("");
        var lower = bare.toLowerCase(Locale.ROOT);
        var letters =
                lower.replace('đ', 'd').replace('ð', 'd').replace('ɖ', 'd').replace("\u200b", "");
        return new FoldedText(BETWEEN_WORDS.matcher(letters).replaceAll(" ").strip());
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }

    @Override
    public String toString() {
        return value;
    }
}

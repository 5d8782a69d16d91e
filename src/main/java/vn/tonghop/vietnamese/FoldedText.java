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
        var folded = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var letter = FoldedLetters.of(text.charAt(i));
            if (letter == FoldedLetters.OTHER) {
                return ofAny(text);
            }
            if (letter != ' ' && letter != FoldedLetters.NOTHING) {
                folded.append(letter);
            } else if (letter == ' ' && !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return new FoldedText(folded.toString().stripTrailing());
    }

    /** What {@link #of} does letter by letter, for letters of any script. */
    static FoldedText ofAny(String text) {
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

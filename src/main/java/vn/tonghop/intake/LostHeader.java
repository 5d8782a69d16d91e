package vn.tonghop.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.form.FormVocabulary;

/**
 * The cells of a header whose letters a program replaced by question marks because its code page lacked them. One alone
 * proves it where the marks stand for the Vietnamese letters of a known header; else two are needed.
 */
final class LostHeader {

    private static final Pattern LOST_LETTER = Pattern.compile("\\p{L}\\?+\\p{L}|\\?\\p{L}|\\?\\?|\\p{L}\\?|\\uFFFD");
    private static final Pattern PIECE = Pattern.compile("[?\\uFFFD]+|\\P{ASCII}|\\p{ASCII}");
    private static final int ENOUGH = 2;

    private final FormVocabulary words;

    LostHeader(FormVocabulary words) {
        this.words = words;
    }

    /** The cells with lost letters that make the header useless; none if it is understood all the same. */
    List<String> in(List<String> header, HeaderMatch match) {
        var lost =
                header.stream().filter(cell -> LOST_LETTER.matcher(cell).find()).toList();
        return lost.size() >= ENOUGH || (!match.isWhole() && lost.stream().anyMatch(this::wasKnown)) ? lost : List.of();
    }

    private boolean wasKnown(String cell) {
        var meant = Pattern.compile(
                PIECE.matcher(cell.strip()).replaceAll(piece -> Matcher.quoteReplacement(meant(piece.group()))),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return words.columns().stream()
                .flatMap(column -> words.words(column).stream())
                .anyMatch(word -> meant.matcher(word).matches());
    }

    /** What a piece may have been: a mark, or a letter read in a wrong encoding, was some letter beyond ASCII. */
    private static String meant(String piece) {
        return piece.charAt(0) < 0x80 && piece.charAt(0) != '?'
                ? Pattern.quote(piece)
                : "\\P{ASCII}{1,%d}".formatted(piece.length());
    }
}

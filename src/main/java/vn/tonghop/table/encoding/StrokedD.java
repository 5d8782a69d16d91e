package vn.tonghop.table.encoding;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The letter Đ and the two look-alikes that old fonts and wrong code pages leave in its place. */
final class StrokedD {

    private static final Pattern WORD_WITH_LOOK_ALIKE = Pattern.compile("\\p{L}*[ÐðƉɖ]\\p{L}*");
    /** As in QĐ-UBND, NĐ-CP, HĐND: capitals without a vowel. */
    private static final Pattern ABBREVIATION = Pattern.compile("[BCDĐGHKLMNPQRSTVX]{2,6}");

    private StrokedD() {}

    static boolean isLookAlike(char letter) {
        return letter == '\u00D0' || letter == '\u00F0' || letter == '\u0189' || letter == '\u0256';
    }

    /** Puts Đ and đ for Ð, ð, Ɖ and ɖ where that makes a Vietnamese word; Icelandic stays as it is. */
    static String correct(String line) {
        return WORD_WITH_LOOK_ALIKE.matcher(line).replaceAll(StrokedD::corrected);
    }

    private static String corrected(MatchResult word) {
        var stroked = word.group()
                .replace('\u00D0', 'Đ')
                .replace('\u0189', 'Đ')
                .replace('\u00F0', 'đ')
                .replace('\u0256', 'đ');
        return VietnameseSyllable.isWellFormed(stroked)
                        || ABBREVIATION.matcher(stroked).matches()
                ? stroked
                : word.group();
    }
}

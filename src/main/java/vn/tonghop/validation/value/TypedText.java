package vn.tonghop.validation.value;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A number or date as it was typed, without what only the keyboard or the font added. */
final class TypedText {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u200b-\\u200f\\u2060\\ufeff\\u00ad]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212\\ufe63\\uff0d]");
    private static final Pattern WIDE = Pattern.compile("[\\uff01-\\uff5e]");
    private static final Pattern QUOTED = Pattern.compile("([\"“”„']\\s*)(.*?)(\\s*[\"“”'])");

    private TypedText() {}

    /** Full-width signs, dashes of all lengths, blanks of all widths and quotes around the whole become what they stand for. */
    static String plain(String text) {
        if (isPlain(text)) {
            return text;
        }
        var narrow = WIDE.matcher(text).replaceAll(wide -> Normalizer.normalize(wide.group(), Normalizer.Form.NFKC));
        var visible = INVISIBLE.matcher(narrow).replaceAll("");
        var cleaned = DASHES.matcher(BLANKS.matcher(visible).replaceAll(" "))
                .replaceAll("-")
                .strip();
        var quoted = QUOTED.matcher(cleaned);
        return quoted.matches() ? quoted.group(2) : cleaned;
    }

    /** A quick look: nothing but signs of ASCII, without blanks and quotes, as most figures and days are. */
    private static boolean isPlain(String text) {
        for (var i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            if (sign <= ' ' || sign > '~' || sign == '"' || sign == '\'') {
                return false;
            }
        }
        return true;
    }
}

package vn.tonghop.vietnamese;

import java.util.regex.Pattern;

/**
 * Names of persons made unreadable wherever they are not needed: of each word only the first letter stays, so that who has the
 * file before them can still tell which line is meant.
 */
public final class MaskedName {

    private static final String REST = "***";

    /** A damaged letter, written as a question mark, belongs to its word. */
    private static final Pattern WORD = Pattern.compile("([\\p{L}?])[\\p{L}\\p{M}?]*");

    /** Two or more words in a row that begin with a capital, as names do in a list. */
    private static final Pattern CAPITALISED =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{M}?]*(?:[ \\u00A0]+\\p{Lu}[\\p{L}\\p{M}?]*)+");

    /** Three or more words with one capital each: a full name, even where headings are to be expected. */
    private static final Pattern FULL_NAME =
            Pattern.compile("\\p{Lu}[\\p{Ll}\\p{M}]*(?:[ \\u00A0]+\\p{Lu}[\\p{Ll}\\p{M}]*){2,}");

    private MaskedName() {}

    /** The name itself: {@code Nguyễn Văn Mẫu} becomes {@code N*** V*** M***}. */
    public static String of(String name) {
        return WORD.matcher(name).replaceAll("$1" + REST);
    }

    /** A text of a list of persons, with everything in it masked that looks like a name. */
    public static String withinList(String text) {
        return CAPITALISED.matcher(text).replaceAll(found -> of(found.group()));
    }

    /** A text that may hold a name or a heading, with full names masked. */
    public static String withinText(String text) {
        return FULL_NAME.matcher(text).replaceAll(found -> of(found.group()));
    }
}

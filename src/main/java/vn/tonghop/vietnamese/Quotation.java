package vn.tonghop.vietnamese;

import java.util.regex.Pattern;

/** Quotation marks as official papers have them: “…”, and ‘…’ within. */
public final class Quotation {

    private static final Pattern STRAIGHT = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern OPENING = Pattern.compile("[“„«]");
    private static final Pattern CLOSING = Pattern.compile("[”»]");

    private Quotation() {}

    /** The text with pairs of straight marks made curled; a single mark, as behind inches, stays. */
    public static String curled(String text) {
        return STRAIGHT.matcher(text).replaceAll("“$1”");
    }

    /** The text for a place between “ and ”. */
    public static String within(String text) {
        return CLOSING.matcher(OPENING.matcher(curled(text)).replaceAll("‘")).replaceAll("’");
    }
}

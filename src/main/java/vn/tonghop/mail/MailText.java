package vn.tonghop.mail;

import java.util.regex.Pattern;

/**
 * What a mail says. A line break in the subject becomes a blank, so that no header can be smuggled in.
 *
 * @param subject one line
 * @param text the body for readers without HTML
 * @param html the same body as HTML
 */
public record MailText(String subject, String text, String html) {

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\s]+");
    private static final int LONGEST_SUBJECT = 300;

    public MailText {
        subject = shortened(oneLine(subject));
        if (subject.isEmpty()) {
            throw new IllegalArgumentException("a mail has no subject; its text begins '%s'".formatted(start(text)));
        }
    }

    /** A text without line breaks, control and invisible characters, fit for a header. */
    public static String oneLine(String text) {
        return BREAKS.matcher(text).replaceAll(" ").strip();
    }

    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST_SUBJECT) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST_SUBJECT - 1)) + "…";
    }

    private static String start(String text) {
        return text.substring(0, Math.min(60, text.length()));
    }
}

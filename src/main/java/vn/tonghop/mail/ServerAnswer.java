package vn.tonghop.mail;

import java.util.regex.Pattern;
import vn.tonghop.template.Sentences;

/** Why a mail did not go, in words that people of the office understand; what a server answered is quoted. */
public final class ServerAnswer {

    private static final Pattern STAGE = Pattern.compile("([A-Z_]+): .*", Pattern.DOTALL);
    private static final Pattern REPLY = Pattern.compile("\\b[45]\\d\\d[ -].*", Pattern.DOTALL);
    private static final int LONGEST = 200;

    private final Sentences words = new Sentences("/mail/answers.properties");

    /** The words for what an attempt ended with. */
    public String of(String outcome) {
        var stage = STAGE.matcher(outcome);
        var key = stage.matches() ? "stage." + stage.group(1) : outcome.startsWith("attachment ") ? "attachment" : "";
        var why = words.of(words.has(key) ? key : "unknown");
        var reply = REPLY.matcher(outcome);
        return reply.find() ? words.of("replied", "why", why, "reply", shortened(reply.group())) : why;
    }

    private static String shortened(String reply) {
        var line = MailText.oneLine(reply);
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}

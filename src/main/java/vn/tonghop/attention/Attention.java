package vn.tonghop.attention;

import java.util.Locale;
import java.util.Optional;
import vn.tonghop.period.PeriodCode;

/**
 * One matter that needs a person. Code and subject are its identity.
 *
 * @param code what it is
 * @param subject what tells it from others of its code, for example a period and a number; may be empty
 * @param period the period it is about, if it is about one
 * @param urgency how much it presses
 * @param sentence what is the matter and what to do, in Vietnamese, in one line, ending with a full stop
 * @param place path of a file or folder where it is to be seen; empty if there is none
 */
public record Attention(
        AttentionCode code,
        String subject,
        Optional<PeriodCode> period,
        Urgency urgency,
        String sentence,
        String place) {

    private static final int LONGEST_SUBJECT = 200;

    public Attention {
        sentence = sentence.replaceAll("\\s+", " ").strip();
        if (subject.length() > LONGEST_SUBJECT) {
            throw new IllegalArgumentException(
                    "subject '%s' of %s has more than %d letters".formatted(subject, code, LONGEST_SUBJECT));
        }
        if (sentence.isBlank()) {
            throw new IllegalArgumentException("%s of '%s' says nothing".formatted(code, subject));
        }
    }

    /** The sentence where it stands alone, with a capital letter. */
    public String standingAlone() {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    /** Code and subject: the same as long as it is the same matter. */
    String identity() {
        return code + "/" + subject;
    }
}

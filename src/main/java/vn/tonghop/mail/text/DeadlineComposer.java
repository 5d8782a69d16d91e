package vn.tonghop.mail.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.tonghop.mail.MailText;
import vn.tonghop.template.Sentences;

/**
 * The letters that the calendar asks for. Each has its own sentences {@code KEY.subject}, {@code KEY.greeting}, {@code KEY.intro}
 * and {@code KEY.closing}; between intro and closing stand further sentences and a list.
 */
public final class DeadlineComposer {

    private final Sentences sentences = new Sentences("/mail/mail.properties");
    private final LetterPress press = new LetterPress();

    /** A sentence of the letters. */
    public String sentence(String key, Map<String, String> values) {
        return sentences.of(key, values);
    }

    /** The letter of that key with those values. */
    public MailText letter(String key, Map<String, String> values, List<String> further, List<String> items) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(sentences.of(key + ".intro", values));
        paragraphs.addAll(further);
        return press.press(new Letter(
                sentences.of(key + ".subject", values),
                sentences.of(key + ".greeting", values),
                paragraphs,
                items,
                sentences.of(key + ".closing", values),
                sentences.of("signature")));
    }
}

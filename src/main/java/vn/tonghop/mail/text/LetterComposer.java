package vn.tonghop.mail.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.tonghop.mail.MailText;
import vn.tonghop.template.Sentences;

/**
 * Says in polite administrative Vietnamese what a letter has to say. Each letter has its own sentences {@code KEY.subject},
 * {@code KEY.greeting}, {@code KEY.intro} and {@code KEY.closing}, and {@code KEY.signature} if it is not signed like the
 * others; between intro and closing stand further sentences and a list. Values are escaped in the HTML part.
 */
public final class LetterComposer {

    private static final String SIGNATURE = "signature";

    private final Sentences sentences = new Sentences("/mail/mail.properties");
    private final LetterLayout layout = new LetterLayout();

    /** A sentence of the letters. */
    public String sentence(String key, Map<String, String> values) {
        return sentences.of(key, values);
    }

    /** The letter of that key with those values and nothing else. */
    public MailText letter(String key, Map<String, String> values) {
        return letter(key, values, List.of(), List.of());
    }

    /** The letter of that key with those values, further sentences and a list. */
    public MailText letter(String key, Map<String, String> values, List<String> further, List<String> items) {
        return letter(key, values, further, items, List.of());
    }

    /** The same, with sections under headings of their own. */
    public MailText letter(
            String key,
            Map<String, String> values,
            List<String> further,
            List<String> items,
            List<LetterSection> sections) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(sentences.of(key + ".intro", values));
        paragraphs.addAll(further);
        var own = "%s.%s".formatted(key, SIGNATURE);
        return layout.mail(new Letter(
                sentences.of(key + ".subject", values),
                sentences.of(key + ".greeting", values),
                paragraphs,
                items,
                sections,
                sentences.of(key + ".closing", values),
                sentences.of(sentences.has(own) ? own : SIGNATURE, values)));
    }
}

package vn.tonghop.mail.text;

import java.util.Map;
import vn.tonghop.mail.MailText;
import vn.tonghop.template.Templates;

/** Lays a letter out as plain text and as HTML; values are escaped in the HTML part. */
final class LetterPress {

    private final Templates templates = new Templates();

    MailText press(Letter letter) {
        Map<String, Object> values = Map.of("letter", letter);
        return new MailText(
                letter.subject(),
                templates.text("mail/letter.txt", values).strip() + "\n",
                templates.html("mail/letter.html", values));
    }
}

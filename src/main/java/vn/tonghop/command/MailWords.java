package vn.tonghop.command;

import java.util.List;
import vn.tonghop.mail.MailState;
import vn.tonghop.mail.OutboxEntry;
import vn.tonghop.mail.OutboxEntry.Repetition;
import vn.tonghop.mail.bounce.BounceRepository.Bounce;

/** How mails are spoken of on the screen. */
final class MailWords {

    private MailWords() {}

    static String state(MailState state) {
        return Words.SENTENCES.of("mail.state." + state);
    }

    /** State of a mail, with what is to be known about it besides. */
    static String state(OutboxEntry mail, List<Bounce> bounces) {
        var state = new StringBuilder(state(mail.state()));
        if (mail.repetition() == Repetition.POSSIBLY_SENT_TWICE) {
            state.append(Words.SENTENCES.of("mail.twice"));
        }
        if (!bounces.isEmpty()) {
            state.append(Words.SENTENCES.of("mail.returned"));
        }
        return state.toString();
    }

    static String kind(OutboxEntry mail) {
        return Words.SENTENCES.of("mail.kind." + mail.message().kind());
    }
}

package vn.tonghop.rehearsal;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tonghop.mail.MailAttachment;
import vn.tonghop.mail.MailState;
import vn.tonghop.mail.OutboxEntry;
import vn.tonghop.mail.outbox.OutboxRepository;
import vn.tonghop.plan.Plan;
import vn.tonghop.rehearsal.MishapDay.Letter;
import vn.tonghop.vietnamese.OfficialDate;

/** What has come into the mail box of the drafting department. */
final class DraftersMail {

    private final Plan plan;
    private final OutboxRepository outbox;
    private final Set<Long> read = new HashSet<>();

    DraftersMail(Plan plan, OutboxRepository outbox) {
        this.plan = plan;
        this.outbox = outbox;
    }

    /** The mails that the server has accepted since it was last asked, in that order. */
    List<Letter> newSince() {
        return outbox.findAll(MailState.SENT).stream()
                .filter(mail ->
                        plan.office().drafterMails().contains(mail.message().addressee()))
                .filter(mail -> read.add(mail.id()))
                .map(DraftersMail::letter)
                .sorted(Comparator.comparing(Letter::accepted))
                .toList();
    }

    private static Letter letter(OutboxEntry mail) {
        var content = mail.message().content();
        return new Letter(
                LocalDateTime.ofInstant(mail.settled().orElse(mail.created()), OfficialDate.ZONE),
                content.subject(),
                content.text(),
                mail.message().attachments().stream()
                        .filter(file -> !file.isPictureOf(content))
                        .map(MailAttachment::fileName)
                        .toList());
    }
}

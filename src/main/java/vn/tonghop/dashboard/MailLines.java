package vn.tonghop.dashboard;

import java.nio.file.Path;
import java.util.List;
import vn.tonghop.dashboard.Dashboard.MailLine;
import vn.tonghop.mail.MailKind;
import vn.tonghop.mail.MailState;
import vn.tonghop.mail.OutboxEntry;
import vn.tonghop.mail.outbox.OutboxRepository;
import vn.tonghop.template.Sentences;
import vn.tonghop.vietnamese.OfficialDate;

/** The latest mails as lines of the dashboard. Receipts are left out: the coverage matrix links to them. */
final class MailLines {

    private static final int LOOKED_AT = 400;
    private static final int MOST = 8;

    private final OutboxRepository outbox;
    private final Sentences sentences = new Sentences("/dashboard/dashboard.properties");

    MailLines(OutboxRepository outbox) {
        this.outbox = outbox;
    }

    /** The lines, newest first, with links relative to that folder. */
    List<MailLine> read(Path folder) {
        return outbox.findNewest(LOOKED_AT).stream()
                .filter(mail -> mail.message().kind() != MailKind.RECEIPT
                        || mail.state().isGivenUp())
                .limit(MOST)
                .map(mail -> line(mail, folder))
                .toList();
    }

    private MailLine line(OutboxEntry mail, Path folder) {
        return new MailLine(
                OfficialDate.moment(mail.settled().orElse(mail.created())),
                mail.message().addressee(),
                mail.message().content().subject(),
                sentences.of("mail." + mail.state()),
                mail.state().name(),
                mail.state() == MailState.IN_FOLDER
                        ? DashboardLinks.relative(folder, Path.of(mail.deliveredTo()))
                        : "");
    }
}

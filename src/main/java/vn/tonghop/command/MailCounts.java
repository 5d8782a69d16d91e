package vn.tonghop.command;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tonghop.mail.MailProperties;
import vn.tonghop.mail.MailState;
import vn.tonghop.mail.OutboxEntry;
import vn.tonghop.mail.OutboxRepository;

/** What a run did to the outbox, in a line. */
@Component
final class MailCounts {

    private static final int MOST = 10_000;

    private final OutboxRepository outbox;
    private final MailProperties properties;

    MailCounts(OutboxRepository outbox, MailProperties properties) {
        this.outbox = outbox;
        this.properties = properties;
    }

    /** One line if mails were written or delivered since that moment, otherwise none. */
    List<String> since(Instant begun) {
        var newest = outbox.findNewest(MOST);
        var written =
                newest.stream().filter(mail -> !mail.created().isBefore(begun)).count();
        var sent = settledSince(newest, MailState.SENT, begun);
        var files = settledSince(newest, MailState.IN_FOLDER, begun);
        if (written + sent + files == 0) {
            return List.of();
        }
        return List.of(Words.SENTENCES.of(
                "summary.mails",
                "written",
                Long.toString(written),
                "sent",
                Long.toString(sent),
                "files",
                Long.toString(files),
                "folder",
                properties.folder().toString(),
                "waiting",
                Integer.toString(outbox.count(MailState.PENDING))));
    }

    private static long settledSince(List<OutboxEntry> mails, MailState state, Instant begun) {
        return mails.stream()
                .filter(mail -> mail.state() == state
                        && mail.settled().filter(at -> !at.isBefore(begun)).isPresent())
                .count();
    }
}

package vn.tonghop.command;

import java.util.List;
import vn.tonghop.mail.MailProperties;
import vn.tonghop.mail.MailState;
import vn.tonghop.mail.outbox.OutboxRepository;

/** What a run did to the outbox, in a line. */
final class MailCounts {

    private final OutboxRepository outbox;
    private final MailProperties properties;

    MailCounts(OutboxRepository outbox, MailProperties properties) {
        this.outbox = outbox;
        this.properties = properties;
    }

    /** How many mails there were of each kind at a moment. */
    record Mark(int written, int sent, int files) {}

    Mark mark() {
        return new Mark(outbox.count(), outbox.count(MailState.SENT), outbox.count(MailState.IN_FOLDER));
    }

    /** A line if mails were written or delivered since that mark; otherwise none. */
    List<String> since(Mark before) {
        var now = mark();
        return now.equals(before) ? List.of() : List.of(counts(before, now));
    }

    private String counts(Mark before, Mark now) {
        return Words.SENTENCES.of(
                "summary.mails",
                "written",
                Integer.toString(now.written() - before.written()),
                "sent",
                Integer.toString(now.sent() - before.sent()),
                "files",
                Integer.toString(now.files() - before.files()),
                "folder",
                properties.folder().toString(),
                "waiting",
                Integer.toString(outbox.count(MailState.PENDING)));
    }
}

package vn.tonghop.command;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.mail.MailProperties;
import vn.tonghop.mail.MailState;
import vn.tonghop.mail.outbox.OutboxRepository;
import vn.tonghop.mail.outbox.SuspensionRepository;
import vn.tonghop.vietnamese.OfficialDate;

/** What a run did to the outbox, in a line. */
final class MailCounts {

    private final OutboxRepository outbox;
    private final SuspensionRepository halts;
    private final MailProperties properties;

    MailCounts(OutboxRepository outbox, SuspensionRepository halts, MailProperties properties) {
        this.outbox = outbox;
        this.halts = halts;
        this.properties = properties;
    }

    /** How many mails there were of each kind at a moment. */
    record Mark(int written, int sent, int files, int givenUp) {}

    Mark mark() {
        return new Mark(
                outbox.count(),
                outbox.count(MailState.SENT),
                outbox.count(MailState.IN_FOLDER),
                outbox.count(MailState.FAILED) + outbox.count(MailState.EXPIRED));
    }

    /** Whether mails were given up since that mark, or all sending has stopped. */
    boolean needsAPerson(Mark before) {
        return mark().givenUp() > before.givenUp() || halts.find().isPresent();
    }

    /** Lines if mails were written, delivered or given up since that mark, or if sending has stopped; otherwise none. */
    List<String> since(Mark before) {
        var lines = new ArrayList<String>();
        var now = mark();
        if (!now.equals(before)) {
            lines.add(counts(before, now));
        }
        if (now.givenUp() > before.givenUp()) {
            lines.add(Words.SENTENCES.of(
                    "summary.mailsFailed", "count", Integer.toString(now.givenUp() - before.givenUp())));
        }
        halts.find()
                .ifPresent(halt -> lines.add(Words.SENTENCES.of(
                        "summary.mailsHalted", "until", OfficialDate.moment(halt.until()), "reason", halt.reason())));
        return lines;
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

package vn.tonghop.mail.mime;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import vn.tonghop.mail.MailKind;
import vn.tonghop.mail.MailProperties;
import vn.tonghop.mail.MailText;
import vn.tonghop.mail.OutboxEntry;
import vn.tonghop.mail.OutboxEntry.Repetition;
import vn.tonghop.template.Sentences;

/** Writes a mail of the outbox as a MIME message. In test mode it goes to the test address and says for whom it was meant. */
public final class MimeLetter {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final MailProperties properties;
    private final Optional<String> replyTo;
    private final Clock clock;
    private final Sentences sentences = new Sentences("/mail/delivery.properties");

    /**
     * A writer of letters.
     *
     * @param properties settings
     * @param replyTo where answers go; empty means to the sender
     * @param clock the time
     */
    MimeLetter(MailProperties properties, Optional<String> replyTo, Clock clock) {
        this.properties = properties;
        this.replyTo = replyTo;
        this.clock = clock;
    }

    /** The one address that the letter goes to. */
    public String recipient(OutboxEntry entry) {
        return properties.isTest()
                ? properties.testAddress().strip()
                : entry.message().addressee();
    }

    /** The finished message; fails when an address is none. */
    public MimeMessage write(OutboxEntry entry, Session session) throws MessagingException {
        var letter = new Letter(session, entry.messageId());
        var content = content(entry);
        letter.setRecipient(RecipientType.TO, MailAddress.of(recipient(entry)));
        letter.setFrom(MailAddress.named(properties.sender(), properties.senderName()));
        if (replyTo.isPresent()) {
            letter.setReplyTo(MailAddress.only(replyTo.get()));
        }
        letter.setSubject(content.subject(), UTF_8);
        letter.setSentDate(Date.from(clock.instant()));
        MimeBody.write(letter, content, entry.message().attachments());
        thread(letter, entry);
        sayThatAProgramWrites(letter, entry);
        letter.saveChanges();
        return letter;
    }

    /** What a mail program shows under one another: the mails of a period to one reader. */
    private void thread(MimeMessage letter, OutboxEntry entry) throws MessagingException {
        if (entry.message().period().isPresent()) {
            var root = "<%s.period@%s>".formatted(entry.message().period().get(), properties.senderDomain());
            letter.setHeader("References", root);
            letter.setHeader("In-Reply-To", root);
        }
    }

    private void sayThatAProgramWrites(MimeMessage letter, OutboxEntry entry) throws MessagingException {
        // RFC 3834: no out-of-office answer to a program; the second line says the same to Exchange.
        letter.setHeader("Auto-Submitted", "auto-generated");
        letter.setHeader("X-Auto-Response-Suppress", "All");
        if (replyTo.isPresent() && isBulk(entry.message().kind())) {
            var subject = URLEncoder.encode(sentences.of("unsubscribe.subject"), StandardCharsets.UTF_8)
                    .replace("+", "%20");
            letter.setHeader(
                    "List-Unsubscribe",
                    "<mailto:%s?subject=%s>"
                            .formatted(MailAddress.of(replyTo.get()).getAddress(), subject));
        }
        if (entry.repetition() == Repetition.POSSIBLY_SENT_TWICE) {
            letter.setHeader("X-Tonghop-Possibly-Sent-Twice", "yes");
        }
    }

    /** Whether a reader may ask not to get such mails any more; a report or an alarm is for those who must have it. */
    private static boolean isBulk(MailKind kind) {
        return kind == MailKind.RECEIPT || kind == MailKind.REMINDER || kind == MailKind.SUMMARY;
    }

    private MailText content(OutboxEntry entry) {
        var content = entry.message().content();
        var marked = entry.repetition() == Repetition.POSSIBLY_SENT_TWICE
                ? Notice.before(content, sentences.of("twice.notice"))
                : content;
        return properties.isTest() ? forTest(marked, entry) : marked;
    }

    private MailText forTest(MailText content, OutboxEntry entry) {
        var addressee = MailText.oneLine(entry.message().addressee());
        var told = Notice.before(content, sentences.of("test.notice", "addressee", addressee));
        return new MailText(
                sentences.of("test.subject", "addressee", addressee, "subject", content.subject()),
                told.text(),
                told.html());
    }

    /** A message that keeps the Message-ID it is given. */
    private static final class Letter extends MimeMessage {

        private final String messageId;

        Letter(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}

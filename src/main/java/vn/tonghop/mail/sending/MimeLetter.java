package vn.tonghop.mail.sending;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.regex.Matcher;
import org.springframework.core.io.FileSystemResource;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.web.util.HtmlUtils;
import vn.tonghop.mail.MailProperties;
import vn.tonghop.mail.MailText;
import vn.tonghop.mail.OutboxEntry;
import vn.tonghop.mail.OutboxEntry.Repetition;

/** Writes a mail of the outbox as a MIME message. In test mode it goes to the test address and says for whom it was meant. */
final class MimeLetter {

    private final MailProperties properties;
    private final Clock clock;

    MimeLetter(MailProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
    }

    /** The one address that the letter goes to. */
    String recipient(OutboxEntry entry) {
        return properties.isTest()
                ? properties.testAddress().strip()
                : entry.message().addressee();
    }

    /** The finished message; fails when an address is none. */
    MimeMessage write(OutboxEntry entry, Session session) throws MessagingException {
        var letter = new Letter(session, entry.messageId());
        var helper = new MimeMessageHelper(
                letter, MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED, StandardCharsets.UTF_8.name());
        var content = properties.isTest() ? forTest(entry) : entry.message().content();
        helper.setTo(address(recipient(entry)));
        helper.setFrom(sender());
        helper.setSubject(content.subject());
        helper.setSentDate(Date.from(clock.instant()));
        helper.setText(content.text(), content.html());
        for (var attachment : entry.message().attachments()) {
            helper.addAttachment(
                    attachment.fileName(), new FileSystemResource(attachment.path()), attachment.mediaType());
        }
        // RFC 3834: no out-of-office answer to a program.
        letter.setHeader("Auto-Submitted", "auto-generated");
        if (entry.repetition() == Repetition.POSSIBLY_SENT_TWICE) {
            letter.setHeader("X-Tonghop-Possibly-Sent-Twice", "yes");
        }
        letter.saveChanges();
        return letter;
    }

    private InternetAddress sender() throws MessagingException {
        var address = address(properties.sender());
        try {
            address.setPersonal(MailText.oneLine(properties.senderName()), StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("this Java has no UTF-8", e);
        }
        return address;
    }

    private static InternetAddress address(String text) throws MessagingException {
        var address = new InternetAddress(text, true);
        address.validate();
        return address;
    }

    private static MailText forTest(OutboxEntry entry) {
        var meantFor = MailText.oneLine(entry.message().addressee());
        var content = entry.message().content();
        var notice = "THƯ THỬ NGHIỆM: khi chạy chính thức, thư này gửi đến địa chỉ " + meantFor + ".";
        return new MailText(
                "[THỬ NGHIỆM, gửi cho " + meantFor + "] " + content.subject(),
                notice + "\n\n" + content.text(),
                content.html().replaceFirst("(<body[^>]*>)", "$1" + banner(notice)));
    }

    private static String banner(String notice) {
        var html = HtmlUtils.htmlEscape(notice, StandardCharsets.UTF_8.name());
        return Matcher.quoteReplacement(
                "<p style=\"margin:0 0 16px;padding:8px 12px;background:#fff3cd;color:#533f03\">" + html + "</p>");
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

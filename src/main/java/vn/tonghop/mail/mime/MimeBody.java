package vn.tonghop.mail.mime;

import jakarta.activation.DataHandler;
import jakarta.activation.FileDataSource;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.tonghop.mail.MailAttachment;
import vn.tonghop.mail.MailText;

/**
 * The parts of a mail, no deeper than they need to be: {@code mixed(alternative(text, related(html, pictures)), files)}.
 * Names of files are written by RFC 2231 for readers that keep to it, and once more by RFC 2047 for those that do not.
 */
final class MimeBody {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private MimeBody() {}

    static void write(MimeMessage letter, MailText content, List<MailAttachment> attachments)
            throws MessagingException {
        var pictures = attachments.stream()
                .filter(attachment -> attachment.isPictureOf(content))
                .toList();
        var files = attachments.stream()
                .filter(attachment -> !pictures.contains(attachment))
                .toList();
        var alternatives = new MimeMultipart("alternative", text(content.text(), "plain"), html(content, pictures));
        if (files.isEmpty()) {
            letter.setContent(alternatives);
            return;
        }
        var mixed = new MimeMultipart("mixed", around(alternatives));
        for (var file : files) {
            mixed.addBodyPart(file(file, Part.ATTACHMENT));
        }
        letter.setContent(mixed);
    }

    private static MimeBodyPart html(MailText content, List<MailAttachment> pictures) throws MessagingException {
        var html = text(content.html(), "html");
        if (pictures.isEmpty()) {
            return html;
        }
        var related = new MimeMultipart("related", html);
        for (var picture : pictures) {
            var part = file(picture, Part.INLINE);
            part.setContentID("<" + picture.fileName() + ">");
            related.addBodyPart(part);
        }
        return around(related);
    }

    private static MimeBodyPart text(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }

    private static MimeBodyPart around(MimeMultipart parts) throws MessagingException {
        var part = new MimeBodyPart();
        part.setContent(parts);
        return part;
    }

    private static MimeBodyPart file(MailAttachment file, String disposition) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new FileDataSource(file.path().toFile())));
        part.setHeader("Content-Type", file.mediaType() + ";\r\n name=\"" + encodedWords(file.fileName()) + "\"");
        part.setHeader("Content-Transfer-Encoding", "base64");
        part.setHeader("Content-Disposition", disposition + FileNameParameter.of(file.fileName()));
        return part;
    }

    private static String encodedWords(String name) {
        try {
            return MimeUtility.encodeText(name, UTF_8, "B").replaceAll("[\"\\\\]", "'");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("this Java has no UTF-8", e);
        }
    }
}

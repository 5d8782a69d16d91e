package vn.tonghop.doctor;

import jakarta.mail.MessagingException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import vn.tonghop.mail.MailProperties;
import vn.tonghop.vietnamese.OfficialDate;

/** One mail that only shows that mails arrive; it goes by the server, sender and protection of all others. */
public final class TestMail {

    private final Optional<JavaMailSenderImpl> server;
    private final MailProperties properties;

    TestMail(ObjectProvider<JavaMailSenderImpl> servers, MailProperties properties) {
        this.server = MailCheck.named(servers);
        this.properties = properties;
    }

    /** Sends it and tells what the server said. */
    public Diagnosis send(String address, Instant now) {
        return server.map(known -> send(known, address, now))
                .orElseGet(() -> Diagnosis.needsAPerson(Words.SENTENCES.of("test.noServer")));
    }

    private Diagnosis send(JavaMailSenderImpl known, String address, Instant now) {
        try {
            var mail = known.createMimeMessage();
            var letter = new MimeMessageHelper(mail, StandardCharsets.UTF_8.name());
            letter.setFrom(properties.sender(), properties.senderName());
            letter.setTo(address);
            letter.setSentDate(Date.from(now));
            letter.setSubject(Words.SENTENCES.of("test.subject"));
            letter.setText(Words.SENTENCES.of("test.text", "moment", OfficialDate.moment(now)));
            known.send(mail);
            return Diagnosis.well(Words.SENTENCES.of("test.well", "address", address));
        } catch (MessagingException | MailException | UnsupportedEncodingException refused) {
            return Diagnosis.needsAPerson(Words.SENTENCES.of(
                    "test.refused",
                    "address",
                    address,
                    "detail",
                    String.valueOf(refused.getMessage()).strip()));
        }
    }
}

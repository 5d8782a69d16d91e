package vn.tonghop.mail.smtp;

import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.tonghop.mail.MailProperties;
import vn.tonghop.mail.mime.MimeLetter;
import vn.tonghop.mail.outbox.Delivery;

/** Mail servers of tests. */
public final class Servers {

    private Servers() {}

    /** Hands mails to that server. */
    public static Delivery delivery(JavaMailSenderImpl server, MimeLetter letters, MailProperties properties) {
        return new SmtpDelivery(server, letters, properties);
    }
}

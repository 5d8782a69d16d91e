package vn.tonghop.mail.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.tonghop.mail.MailText;
import vn.tonghop.mail.mime.FailureText;
import vn.tonghop.mail.outbox.Outcome;
import vn.tonghop.mail.outbox.Outcome.Result;

/** One connection to the mail server, used for mail after mail until it breaks or is closed. */
final class SmtpConnection {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpConnection.class);

    private final JavaMailSenderImpl server;
    private final SmtpSession session;
    private volatile boolean open;
    private int sent;

    SmtpConnection(JavaMailSenderImpl server) {
        this.server = server;
        this.session = new SmtpSession(server.getSession());
    }

    /** Sends a mail; connects before the first. */
    Outcome send(MimeMessage letter, String recipient) {
        try {
            if (!open) {
                session.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
                open = true;
            }
        } catch (MessagingException noServer) {
            var outcome = SmtpFailure.judgeConnecting(noServer, session.stage(), session.getLastReturnCode());
            return Outcome.of(
                    outcome.result(), "%s:%d: %s".formatted(server.getHost(), server.getPort(), outcome.detail()));
        }
        try {
            session.sendMessage(letter, letter.getAllRecipients());
        } catch (MessagingException failure) {
            if (session.stage() != Stage.ACCEPTED) {
                var outcome = SmtpFailure.judgeSending(failure, session.stage());
                if (outcome.result() == Result.CONNECTION_LOST) {
                    close();
                }
                return outcome;
            }
            LOG.warn("the server took the mail, then: {}", FailureText.of(failure));
        }
        sent++;
        return Outcome.delivered(recipient, MailText.oneLine(session.getLastServerResponse()));
    }

    /** Whether it can take another mail. */
    boolean isOpen() {
        return open;
    }

    /** Whether a mail has gone through it; its server may have grown tired of waiting for the next. */
    boolean isUsed() {
        return sent > 0;
    }

    Stage stage() {
        return session.stage();
    }

    /** Lets the running attempt go no further; tells how far it has come. */
    Stage abandon() {
        open = false;
        return session.abandon();
    }

    /** Says goodbye. */
    void close() {
        if (!open) {
            return;
        }
        open = false;
        try {
            session.close();
        } catch (MessagingException harmless) {
            LOG.debug("the mail server closed first: {}", FailureText.of(harmless));
        }
    }
}

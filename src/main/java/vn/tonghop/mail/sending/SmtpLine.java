package vn.tonghop.mail.sending;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.tonghop.mail.MailText;
import vn.tonghop.mail.sending.Outcome.Result;

/** One connection to the mail server, used for mail after mail until it breaks or is closed. */
final class SmtpLine {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpLine.class);

    private final JavaMailSenderImpl server;
    private final SmtpTalk talk;
    private volatile boolean open;
    private int sent;

    SmtpLine(JavaMailSenderImpl server) {
        this.server = server;
        this.talk = new SmtpTalk(server.getSession());
    }

    /** Sends a mail; connects before the first. */
    Outcome send(MimeMessage letter, String recipient) {
        try {
            if (!open) {
                talk.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
                open = true;
            }
        } catch (MessagingException noServer) {
            var outcome = SmtpFailure.judgeConnecting(noServer, talk.stage(), talk.getLastReturnCode());
            return Outcome.of(
                    outcome.result(), "%s:%d: %s".formatted(server.getHost(), server.getPort(), outcome.detail()));
        }
        try {
            talk.sendMessage(letter, letter.getAllRecipients());
        } catch (MessagingException failure) {
            if (talk.stage() != Stage.ACCEPTED) {
                var outcome = SmtpFailure.judgeSending(failure, talk.stage());
                if (outcome.result() == Result.CONNECTION_LOST) {
                    close();
                }
                return outcome;
            }
            LOG.warn("the server took the mail, then: {}", SmtpFailure.text(failure));
        }
        sent++;
        return Outcome.delivered(recipient, MailText.oneLine(talk.getLastServerResponse()));
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
        return talk.stage();
    }

    /** Lets the running attempt go no further; tells how far it has come. */
    Stage abandon() {
        open = false;
        return talk.abandon();
    }

    /** Says goodbye. */
    void close() {
        if (!open) {
            return;
        }
        open = false;
        try {
            talk.close();
        } catch (MessagingException harmless) {
            LOG.debug("the mail server closed first: {}", SmtpFailure.text(harmless));
        }
    }
}

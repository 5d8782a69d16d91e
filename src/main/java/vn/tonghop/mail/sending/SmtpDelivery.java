package vn.tonghop.mail.sending;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.tonghop.mail.MailProperties;
import vn.tonghop.mail.MailState;
import vn.tonghop.mail.OutboxEntry;
import vn.tonghop.mail.OutboxEntry.Repetition;

/**
 * Hands a mail to the mail server. Each attempt runs in a thread of its own and is left alone after its time: a server
 * that sends a byte now and then would outlast every timeout of the library.
 */
final class SmtpDelivery implements Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpDelivery.class);

    private final JavaMailSenderImpl server;
    private final MimeLetter letters;
    private final MailProperties.Timeout timeout;

    SmtpDelivery(JavaMailSenderImpl server, MimeLetter letters, MailProperties properties) {
        this.server = server;
        this.letters = letters;
        this.timeout = properties.timeout();
        SmtpSettings.apply(server, properties);
    }

    @Override
    public MailState delivered() {
        return MailState.SENT;
    }

    @Override
    public Outcome deliver(OutboxEntry entry) {
        MimeMessage letter;
        try {
            letter = letters.write(entry, server.getSession());
        } catch (MessagingException unusable) {
            return Outcome.refused("the mail cannot be written: " + SmtpFailure.text(unusable));
        }
        var attempt = new Attempt(letter, letters.recipient(entry));
        var task = new FutureTask<>(attempt::run);
        var thread = new Thread(task, "mail-" + entry.id());
        thread.setDaemon(true);
        thread.start();
        return await(task, attempt);
    }

    private Outcome await(FutureTask<Outcome> task, Attempt attempt) {
        try {
            return task.get(timeout.attempt().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooLong) {
            task.cancel(true);
            var why = "the mail server did not finish within " + timeout.attempt();
            return attempt.mayHaveSent()
                    ? Outcome.refusedForNow(why, Repetition.POSSIBLY_SENT_TWICE)
                    : Outcome.unreachable(why);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.refusedForNow("interrupted while sending", Repetition.POSSIBLY_SENT_TWICE);
        } catch (ExecutionException e) {
            throw new IllegalStateException("sending failed in an unforeseen way", e);
        }
    }

    /** One connection and one mail. */
    private final class Attempt {

        private final MimeMessage letter;
        private final String recipient;
        private final AtomicBoolean connected = new AtomicBoolean();

        Attempt(MimeMessage letter, String recipient) {
            this.letter = letter;
            this.recipient = recipient;
        }

        boolean mayHaveSent() {
            return connected.get();
        }

        Outcome run() throws MessagingException {
            var transport = server.getSession().getTransport("smtp");
            try {
                transport.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
            } catch (MessagingException noServer) {
                return Outcome.unreachable(
                        "%s:%d: %s".formatted(server.getHost(), server.getPort(), SmtpFailure.text(noServer)));
            }
            connected.set(true);
            try {
                transport.sendMessage(letter, letter.getAllRecipients());
                return Outcome.delivered(recipient);
            } catch (MessagingException failure) {
                return SmtpFailure.judge(failure, recipient);
            } finally {
                close(transport);
            }
        }

        private void close(Transport transport) {
            try {
                transport.close();
            } catch (MessagingException harmless) {
                LOG.debug("the mail server closed first: {}", SmtpFailure.text(harmless));
            }
        }
    }
}

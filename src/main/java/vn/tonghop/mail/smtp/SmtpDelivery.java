package vn.tonghop.mail.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.tonghop.mail.MailProperties;
import vn.tonghop.mail.MailState;
import vn.tonghop.mail.OutboxEntry;
import vn.tonghop.mail.mime.FailureText;
import vn.tonghop.mail.mime.MimeLetter;
import vn.tonghop.mail.outbox.Delivery;
import vn.tonghop.mail.outbox.Outcome;
import vn.tonghop.mail.outbox.Outcome.Result;

/**
 * Hands mails to the mail server, one after the other over one connection. Each attempt runs in another thread and is left
 * alone after its time: a server that sends a byte now and then would outlast every timeout of the library.
 */
final class SmtpDelivery implements Delivery {

    private final JavaMailSenderImpl server;
    private final MimeLetter letters;
    private final Duration longestAttempt;
    private ExecutorService sender = newSender();
    private SmtpConnection line;

    SmtpDelivery(JavaMailSenderImpl server, MimeLetter letters, MailProperties properties) {
        this.server = server;
        this.letters = letters;
        this.longestAttempt = properties.timeout().attempt();
        SmtpSettings.apply(server, properties);
        this.line = new SmtpConnection(server);
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
            return Outcome.of(Result.REFUSED, "the mail cannot be written: " + FailureText.of(unusable));
        }
        var recipient = letters.recipient(entry);
        var worn = line.isOpen() && line.isUsed();
        var outcome = attempt(letter, recipient);
        // The server has closed a connection that was idle or had its share of mails; this mail has nothing to do with
        // it.
        var retiredLine = outcome.result() == Result.CONNECTION_LOST && line.stage() == Stage.MAIL;
        return worn && retiredLine ? attempt(letter, recipient) : outcome;
    }

    @Override
    public void rest() {
        var used = line;
        try {
            sender.submit(used::close).get(longestAttempt.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException silent) {
            abandon();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Outcome attempt(MimeMessage letter, String recipient) {
        if (!line.isOpen()) {
            line = new SmtpConnection(server);
        }
        var used = line;
        return await(sender.submit(() -> used.send(letter, recipient)), used);
    }

    private Outcome await(Future<Outcome> attempt, SmtpConnection used) {
        try {
            return attempt.get(longestAttempt.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooLong) {
            return overdue(used);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.of(Result.CONNECTION_LOST, "interrupted while sending")
                    .perhapsSent();
        } catch (ExecutionException e) {
            throw new IllegalStateException("sending failed in an unforeseen way", e);
        }
    }

    private Outcome overdue(SmtpConnection used) {
        var stage = used.abandon();
        abandon();
        var why = "%s: the mail server did not finish within %s".formatted(stage, longestAttempt);
        if (stage.isBefore(Stage.MAIL)) {
            return Outcome.of(Result.UNREACHABLE, why);
        }
        var lost = Outcome.of(Result.CONNECTION_LOST, why);
        return stage.isBefore(Stage.FINAL_DOT) ? lost : lost.perhapsSent();
    }

    private void abandon() {
        sender.shutdownNow();
        sender = newSender();
        line = new SmtpConnection(server);
    }

    private static ExecutorService newSender() {
        return Executors.newSingleThreadExecutor(work -> {
            var thread = new Thread(work, "mail-sender");
            thread.setDaemon(true);
            return thread;
        });
    }
}

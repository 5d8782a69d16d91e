package vn.tonghop.mail;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How mails are sent. The server itself stands in {@code spring.mail.host}, {@code port}, {@code username} and
 * {@code password}; without a host the mails are written into the folder.
 *
 * @param sender address that mails come from
 * @param senderName name that mails come from
 * @param testAddress if set, every mail goes there and says for whom it was meant
 * @param alarmAddress address of the operator; empty means that alarms only stand in the log and the summary
 * @param largest size of a mail as it travels; a larger one is not sent, an alarm is raised instead
 * @param starttls how the connection is protected
 * @param timeout how long parts of an attempt may take
 * @param retry when a failed attempt is repeated
 * @param folder where mails are written when no server is configured
 */
@Validated
@ConfigurationProperties("tonghop.mail")
public record MailProperties(
        @DefaultValue("tonghop@localhost.localdomain") String sender,
        @DefaultValue("Hệ thống tổng hợp báo cáo") String senderName,
        @DefaultValue("") String testAddress,
        @DefaultValue("") String alarmAddress,
        @DefaultValue("20MB") DataSize largest,
        @DefaultValue("required") Protection starttls,
        @DefaultValue Timeout timeout,
        @DefaultValue Retry retry,
        @DefaultValue("output/thu") Path folder) {

    /** How the connection to the server is protected. */
    public enum Protection {
        /** STARTTLS; a server without it gets nothing. */
        REQUIRED,
        /** STARTTLS if the server offers it, otherwise in the clear, the password included. */
        OPTIONAL,
        /** TLS from the first byte, as on port 465. */
        IMPLICIT
    }

    /**
     * How long parts of an attempt may take.
     *
     * @param connect until the connection stands
     * @param read until the server answers
     * @param write until the server takes what is sent
     * @param attempt the whole attempt, however little the server does at a time
     */
    public record Timeout(
            @DefaultValue("10s") Duration connect,
            @DefaultValue("30s") Duration read,
            @DefaultValue("30s") Duration write,
            @DefaultValue("3m") Duration attempt) {}

    /**
     * When a failed attempt is repeated. The pause doubles from attempt to attempt.
     *
     * @param firstPause pause after the first attempt
     * @param longestPause pauses do not grow beyond this
     * @param giveUpAfter age at which a mail that the server keeps refusing is given up
     */
    public record Retry(
            @DefaultValue("1m") Duration firstPause,
            @DefaultValue("1h") Duration longestPause,
            @DefaultValue("5d") Duration giveUpAfter) {

        private static final int MOST_DOUBLINGS = 16;

        /** The pause after that many attempts. */
        public Duration pauseAfter(int attempts) {
            var doublings = Math.min(Math.max(attempts - 1, 0), MOST_DOUBLINGS);
            var pause = firstPause.multipliedBy(1L << doublings);
            return pause.compareTo(longestPause) < 0 ? pause : longestPause;
        }
    }

    /** Whether every mail goes to the test address. */
    public boolean isTest() {
        return !testAddress.isBlank();
    }

    /** The domain of the sender, the right half of a Message-ID. */
    public String senderDomain() {
        return sender.substring(sender.indexOf('@') + 1);
    }
}

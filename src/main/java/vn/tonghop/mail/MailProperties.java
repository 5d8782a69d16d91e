package vn.tonghop.mail;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import vn.tonghop.run.WorkFolder;

/**
 * How mails are sent. The server itself stands in {@code spring.mail.host}, {@code port}, {@code username} and
 * {@code password}; without a host the mails are written into the folder.
 *
 * @param sender address that mails come from
 * @param senderName name that mails come from
 * @param replyTo address that answers go to; empty means the first address of the drafting department
 * @param testAddress if set, every mail goes there and says for whom it was meant
 * @param alarmAddress address of the operator; empty means that alarms only stand in the log and the summary
 * @param largest size of a mail as it travels; what is done with a larger one stands in {@code tooLarge}
 * @param tooLarge ways out for a mail that is too large
 * @param starttls how the connection is protected
 * @param trustStore certificates of servers that this machine does not know
 * @param timeout how long parts of an attempt may take
 * @param retry when a failed attempt is repeated
 * @param perMinute most mails in a minute; 0 means no limit
 * @param bounces where reports of mails that came back are read
 * @param folder where mails are written when no server is configured
 * @param pictureFolder where pictures of mails are kept
 */
@ConfigurationProperties("tonghop.mail")
public record MailProperties(
        @DefaultValue("tonghop@localhost.localdomain") String sender,
        @DefaultValue("Hệ thống tổng hợp báo cáo") String senderName,
        @DefaultValue("") String replyTo,
        @DefaultValue("") String testAddress,
        @DefaultValue("") String alarmAddress,
        @DefaultValue("20MB") DataSize largest,
        @DefaultValue TooLarge tooLarge,
        @DefaultValue("required") Protection starttls,
        @DefaultValue TrustStore trustStore,
        @DefaultValue Timeout timeout,
        @DefaultValue Retry retry,
        @DefaultValue("0") int perMinute,
        @DefaultValue Bounces bounces,
        @DefaultValue("output/thu") Path folder,
        @DefaultValue("output/.tonghop/pictures") Path pictureFolder)
        implements WorkFolder {

    public MailProperties {
        if (perMinute < 0) {
            throw new IllegalArgumentException(
                    "tonghop.mail.per-minute=%d must be 0 (no limit) or more".formatted(perMinute));
        }
    }

    /** How a connection to a server is protected. */
    public enum Protection {
        /** STARTTLS; a server without it gets nothing. */
        REQUIRED,
        /** STARTTLS if the server offers it, otherwise in the clear, the password included. */
        OPTIONAL,
        /** TLS from the first byte, as on port 465. */
        IMPLICIT
    }

    /** What can be done with a mail that is too large to travel. */
    public enum WayOut {
        /** Only the PDF goes with it. */
        PDF_ONLY,
        /** No file goes with it; it says where the files lie. */
        LINK
    }

    /**
     * Ways out for a mail that is too large. A mail for which none works is not sent, and an alarm is raised.
     *
     * @param ways tried in this order
     * @param sharedFolder how the readers reach the output folder, such as {@code \\server\tonghop}; without it there is
     *     no link
     * @param outputFolder the output folder as this program knows it
     */
    public record TooLarge(
            @DefaultValue({"pdf-only", "link"}) List<WayOut> ways,
            @DefaultValue("") String sharedFolder,
            @DefaultValue("output") Path outputFolder) {

        public TooLarge {
            ways = List.copyOf(ways);
        }
    }

    /**
     * Certificates that are trusted instead of those that Java brings.
     *
     * @param file a PEM file of certificates, or a PKCS #12 store; empty means those of Java
     * @param password of a PKCS #12 store
     */
    public record TrustStore(
            @DefaultValue("") String file, @DefaultValue("") String password) {

        @Override
        public String toString() {
            return "TrustStore[file=%s]".formatted(file);
        }
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
            @DefaultValue("3m") Duration attempt) {

        /** How long a claimed mail belongs to its worker: an attempt with its file reading cannot take longer. */
        public Duration lease() {
            return attempt.multipliedBy(2).plusMinutes(1);
        }
    }

    /**
     * When a failed attempt is repeated. The pause doubles from attempt to attempt, give or take a fifth.
     *
     * @param firstPause pause after the first attempt
     * @param longestPause pauses do not grow beyond this
     * @param giveUpAfter age at which a mail that could not be delivered is given up; later it goes only if a person asks
     */
    public record Retry(
            @DefaultValue("1m") Duration firstPause,
            @DefaultValue("1h") Duration longestPause,
            @DefaultValue("7d") Duration giveUpAfter) {

        private static final int MOST_DOUBLINGS = 16;
        private static final int JITTER_STEPS = 401;

        /** The pause after that many attempts of the mail with that Message-ID; the same each time it is asked. */
        public Duration pauseAfter(int attempts, String messageId) {
            var doublings = Math.min(Math.max(attempts - 1, 0), MOST_DOUBLINGS);
            var pause = firstPause.multipliedBy(1L << doublings);
            var bounded = pause.compareTo(longestPause) < 0 ? pause : longestPause;
            var permille = 800 + Math.floorMod((messageId + attempts).hashCode(), JITTER_STEPS);
            return bounded.multipliedBy(permille).dividedBy(1000);
        }
    }

    /**
     * The mailbox that reports of mails that came back arrive in, read by IMAP.
     *
     * @param host the server; empty means that no reports are read
     * @param port its port
     * @param protection how the connection is protected
     * @param username who signs in
     * @param password from the environment, {@code TONGHOP_MAIL_BOUNCES_PASSWORD}
     * @param folder the folder to read
     */
    public record Bounces(
            @DefaultValue("") String host,
            @DefaultValue("993") int port,
            @DefaultValue("implicit") Protection protection,
            @DefaultValue("") String username,
            @DefaultValue("") String password,
            @DefaultValue("INBOX") String folder) {

        @Override
        public String toString() {
            return "Bounces[host=%s, port=%d, folder=%s]".formatted(host, port, folder);
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

    @Override
    public Path workFolder() {
        return folder;
    }

    @Override
    public boolean isOfDispatch() {
        return true;
    }
}

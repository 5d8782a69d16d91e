package vn.tonghop.mail.bounce;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.time.Duration;
import java.util.Properties;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tonghop.mail.MailProperties;
import vn.tonghop.mail.TrustedServers;

/** The mailbox that mails come back to, read by IMAP. What was read is marked as read and stays where it is. */
final class BounceFolder {

    private static final Logger LOG = LoggerFactory.getLogger(BounceFolder.class);

    private final MailProperties properties;

    BounceFolder(MailProperties properties) {
        this.properties = properties;
    }

    /** Whether one is configured. */
    boolean isConfigured() {
        return !properties.bounces().host().isBlank();
    }

    /** Hands over every unread report; a report counts as read after it was taken. */
    void readNew(Consumer<DeliveryReport> taker) throws MessagingException {
        var box = properties.bounces();
        try (var store = Session.getInstance(settings()).getStore("imap")) {
            store.connect(box.host(), box.port(), box.username(), box.password());
            try (var folder = store.getFolder(box.folder())) {
                folder.open(Folder.READ_WRITE);
                for (var mail : folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false))) {
                    take(mail, taker);
                }
            }
        }
    }

    private static void take(Message mail, Consumer<DeliveryReport> taker) throws MessagingException {
        try {
            DeliveryReport.read(mail).ifPresent(taker);
        } catch (IOException | MessagingException unreadable) {
            LOG.warn(
                    "mail {} in the folder of returned mails cannot be read: {}",
                    mail.getMessageNumber(),
                    unreadable.getMessage());
        }
        mail.setFlag(Flags.Flag.SEEN, true);
    }

    private Properties settings() {
        var settings = new Properties();
        var timeout = properties.timeout();
        settings.put("mail.imap.connectiontimeout", millis(timeout.connect()));
        settings.put("mail.imap.timeout", millis(timeout.read()));
        settings.put("mail.imap.writetimeout", millis(timeout.write()));
        settings.put("mail.imap.ssl.checkserveridentity", "true");
        // Reading must not mark: a report that we failed to note is to be found again.
        settings.put("mail.imap.peek", "true");
        switch (properties.bounces().protection()) {
            case REQUIRED -> {
                settings.put("mail.imap.starttls.enable", "true");
                settings.put("mail.imap.starttls.required", "true");
            }
            case OPTIONAL -> settings.put("mail.imap.starttls.enable", "true");
            case IMPLICIT -> settings.put("mail.imap.ssl.enable", "true");
        }
        if (!properties.trustStore().file().isBlank()) {
            settings.put("mail.imap.ssl.socketFactory", TrustedServers.sockets(properties.trustStore()));
        }
        return settings;
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }
}

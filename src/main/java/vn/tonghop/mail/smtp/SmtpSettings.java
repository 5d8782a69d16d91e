package vn.tonghop.mail.smtp;

import java.time.Duration;
import java.util.Properties;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.tonghop.mail.MailProperties;
import vn.tonghop.mail.TrustedServers;

/** What the mail library must be told; it would wait for ever, and send passwords in the clear, by itself. */
final class SmtpSettings {

    private SmtpSettings() {}

    /** Sets what {@code spring.mail.properties} has not set. */
    static void apply(JavaMailSenderImpl server, MailProperties properties) {
        var settings = server.getJavaMailProperties();
        var timeout = properties.timeout();
        settings.putIfAbsent("mail.smtp.connectiontimeout", millis(timeout.connect()));
        settings.putIfAbsent("mail.smtp.timeout", millis(timeout.read()));
        settings.putIfAbsent("mail.smtp.writetimeout", millis(timeout.write()));
        settings.putIfAbsent("mail.smtp.sendpartial", "true");
        settings.putIfAbsent("mail.smtp.quitwait", "false");
        settings.putIfAbsent("mail.smtp.ssl.checkserveridentity", "true");
        settings.putIfAbsent("mail.debug.auth", "false");
        settings.putIfAbsent("mail.smtp.socketFactory", new PromptSockets());
        var named = server.getUsername() != null && !server.getUsername().isBlank();
        settings.putIfAbsent("mail.smtp.auth", Boolean.toString(named));
        protect(settings, properties.starttls());
        if (!properties.trustStore().file().isBlank()) {
            settings.put("mail.smtp.ssl.socketFactory", TrustedServers.sockets(properties.trustStore()));
            settings.put("mail.smtp.ssl.socketFactory.fallback", "false");
        }
    }

    private static void protect(Properties settings, MailProperties.Protection protection) {
        switch (protection) {
            case REQUIRED -> {
                settings.put("mail.smtp.starttls.enable", "true");
                settings.put("mail.smtp.starttls.required", "true");
            }
            case OPTIONAL -> {
                settings.put("mail.smtp.starttls.enable", "true");
                settings.put("mail.smtp.starttls.required", "false");
            }
            case IMPLICIT -> settings.put("mail.smtp.ssl.enable", "true");
        }
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }
}

package vn.tonghop.doctor;

import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.annotation.Order;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.tonghop.mail.MailProperties;

/** Whether mails reach their server, and who hears of it if they do not. */
@Order(6)
final class MailCheck implements Check {

    /** The server of {@code spring.mail}, with the timeouts that sending has too. */
    private final Optional<JavaMailSenderImpl> server;

    private final MailProperties properties;

    MailCheck(ObjectProvider<JavaMailSenderImpl> servers, MailProperties properties) {
        this.server = named(servers);
        this.properties = properties;
    }

    /** The server, if one is named. */
    static Optional<JavaMailSenderImpl> named(ObjectProvider<JavaMailSenderImpl> servers) {
        return Optional.ofNullable(servers.getIfAvailable())
                .filter(known -> known.getHost() != null && !known.getHost().isBlank());
    }

    @Override
    public String subject() {
        return Words.SENTENCES.of("subject.mail");
    }

    @Override
    public List<Diagnosis> examine() {
        var seen = new ArrayList<Diagnosis>();
        seen.add(server.map(MailCheck::reach)
                .orElseGet(() -> Diagnosis.note(Words.SENTENCES.of(
                        "mail.noServer", "folder", properties.folder().toString()))));
        if (properties.isTest()) {
            seen.add(Diagnosis.note(Words.SENTENCES.of("mail.test", "address", properties.testAddress())));
        }
        if (server.isPresent() && properties.alarmAddress().isBlank()) {
            seen.add(Diagnosis.needsAPerson(Words.SENTENCES.of("mail.noAlarm")));
        }
        return seen;
    }

    /** What lies deepest says it best: that a certificate is not trusted, that nobody listens. */
    private static String cause(MessagingException unreachable) {
        var deepest = NestedExceptionUtils.getMostSpecificCause(unreachable);
        return String.valueOf(deepest.getMessage());
    }

    /** Connects and signs in. */
    private static Diagnosis reach(JavaMailSenderImpl server) {
        var name = server.getHost() + (server.getPort() > 0 ? ":" + server.getPort() : "");
        try {
            server.testConnection();
            return Diagnosis.well(Words.SENTENCES.of("mail.well", "server", name));
        } catch (MessagingException unreachable) {
            return Diagnosis.needsAPerson(
                    Words.SENTENCES.of("mail.unreachable", "server", name, "detail", cause(unreachable)));
        }
    }
}

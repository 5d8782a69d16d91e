package vn.tonghop.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tonghop.mail.MailProperties;

/** Whether mails reach their server, and whether any was given up. */
public final class MailCheck implements Check {

    private final Optional<Server> server;
    private final MailProperties properties;
    private final AccountRepository accounts;

    /** The configured mail server. */
    public interface Server {

        String name();

        /** Connects and signs in; the answer is what went wrong. */
        Optional<String> failure();
    }

    public MailCheck(Optional<Server> server, MailProperties properties, AccountRepository accounts) {
        this.server = server;
        this.properties = properties;
        this.accounts = accounts;
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
        var failed = accounts.failedMails();
        if (failed > 0) {
            seen.add(Diagnosis.needsAPerson(Words.SENTENCES.of("mail.failed", "count", Long.toString(failed))));
        }
        return seen;
    }

    private static Diagnosis reach(Server server) {
        return server.failure()
                .map(reason -> Diagnosis.needsAPerson(
                        Words.SENTENCES.of("mail.unreachable", "server", server.name(), "detail", reason)))
                .orElseGet(() -> Diagnosis.well(Words.SENTENCES.of("mail.well", "server", server.name())));
    }
}

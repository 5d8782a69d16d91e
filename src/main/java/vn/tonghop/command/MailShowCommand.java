package vn.tonghop.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.tonghop.mail.MailAttachment;
import vn.tonghop.mail.MailState;
import vn.tonghop.mail.OutboxEntry;
import vn.tonghop.mail.bounce.BounceRepository;
import vn.tonghop.mail.bounce.BounceRepository.Bounce;
import vn.tonghop.mail.outbox.AttemptRepository;
import vn.tonghop.mail.outbox.AttemptRepository.Attempt;
import vn.tonghop.mail.outbox.OutboxRepository;
import vn.tonghop.vietnamese.OfficialDate;

/** Shows one mail with its attachments, its attempts and what the servers answered. Changes nothing. */
@Command(name = "show", mixinStandardHelpOptions = true)
final class MailShowCommand extends ReadingCommand {

    @Parameters(paramLabel = "SỐ", descriptionKey = "mail")
    long id;

    @Override
    ExitCode run(Session session) {
        var mail = session.get(OutboxRepository.class)
                .find(id)
                .orElseThrow(() -> refused("mail.unknown", "id", Long.toString(id)));
        head(mail, session);
        attempts(mail, session);
        print("");
        print(mail.message().content().text());
        return ExitCode.DONE;
    }

    private void head(OutboxEntry mail, Session session) {
        var bounces = session.get(BounceRepository.class).findAll(mail.id());
        say("mail.show.title", "id", Long.toString(mail.id()), "kind", MailWords.kind(mail));
        say("mail.show.state", "state", MailWords.state(mail, bounces));
        say("mail.show.addressee", "addressee", mail.message().addressee());
        say("mail.show.subject", "subject", mail.message().content().subject());
        say("mail.show.messageId", "messageId", mail.messageId());
        say("mail.show.created", "moment", OfficialDate.moment(mail.created()));
        if (!mail.deliveredTo().isEmpty()) {
            say("mail.show.delivered", "where", mail.deliveredTo());
        }
        if (mail.state() == MailState.PENDING) {
            say("mail.show.next", "moment", OfficialDate.moment(mail.nextAttempt()));
        }
        mail.message().attachments().forEach(this::tell);
        bounces.forEach(this::tell);
    }

    private void tell(MailAttachment file) {
        say("mail.show.file", "name", file.fileName(), "path", file.path().toString());
    }

    private void tell(Bounce bounce) {
        say(
                "mail.show.bounce",
                "recipient",
                bounce.recipient(),
                "moment",
                OfficialDate.moment(bounce.noted()),
                "detail",
                bounce.status() + " " + bounce.diagnostic());
    }

    private void attempts(OutboxEntry mail, Session session) {
        session.get(AttemptRepository.class).findAll(mail.id()).forEach(this::tell);
    }

    private void tell(Attempt attempt) {
        say(
                "mail.show.attempt",
                "number",
                Integer.toString(attempt.number()),
                "started",
                OfficialDate.moment(attempt.started()),
                "result",
                Words.SENTENCES.of("mail.result." + (attempt.result().isEmpty() ? "RUNNING" : attempt.result())),
                "answer",
                attempt.answer());
    }
}

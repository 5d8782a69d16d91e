package vn.tonghop.command;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.tonghop.mail.MailState;
import vn.tonghop.mail.OutboxEntry;
import vn.tonghop.mail.ServerAnswer;
import vn.tonghop.mail.bounce.BounceRepository;
import vn.tonghop.mail.outbox.OutboxRepository;
import vn.tonghop.mail.outbox.SuspensionRepository;
import vn.tonghop.mail.outbox.SuspensionRepository.Suspension;
import vn.tonghop.vietnamese.FoldedText;
import vn.tonghop.vietnamese.OfficialDate;

/** Lists mails, newest first, after a line on how full the outbox is. Changes nothing. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class MailListCommand extends ReadingCommand {

    @Option(names = "--state", paramLabel = "TRẠNG_THÁI", descriptionKey = "option.mailState")
    @Nullable String state;

    @Option(names = "--most", paramLabel = "SỐ", defaultValue = "50", descriptionKey = "option.mailMost")
    int most = 50;

    @Override
    void check() {
        if (most < 1) {
            throw wrong("usage.mailMost", "value", Integer.toString(most));
        }
        chosen();
    }

    /** The state that was asked for, by its words or by its name in the database. */
    private Optional<MailState> chosen() {
        return Optional.ofNullable(state).map(this::read);
    }

    private MailState read(String text) {
        var asked = FoldedText.of(text);
        return Arrays.stream(MailState.values())
                .filter(known -> asked.equals(FoldedText.of(MailWords.state(known)))
                        || asked.equals(FoldedText.of(known.name())))
                .findFirst()
                .orElseThrow(() -> wrong(
                        "usage.mailState",
                        "value",
                        text,
                        "states",
                        Arrays.stream(MailState.values()).map(MailWords::state).collect(Collectors.joining(", "))));
    }

    @Override
    ExitCode run(Session session) {
        levels(session);
        halt(session);
        mails(session.get(OutboxRepository.class)).forEach(mail -> tell(mail, session.get(BounceRepository.class)));
        var returned = session.get(BounceRepository.class).findAddresses();
        if (!returned.isEmpty()) {
            say("mail.returnedAddresses", "addresses", String.join(", ", returned));
        }
        return ExitCode.DONE;
    }

    private List<OutboxEntry> mails(OutboxRepository outbox) {
        return chosen().map(asked -> outbox.findNewest(asked, most)).orElseGet(() -> outbox.findNewest(most));
    }

    private void levels(Session session) {
        var levels = session.get(OutboxRepository.class)
                .levels(session.get(Clock.class).instant());
        say(
                "mail.levels",
                "waiting",
                Long.toString(levels.waiting()),
                "oldest",
                levels.oldest().map(MailListCommand::age).orElse(""),
                "failed",
                Long.toString(levels.givenUp()),
                "twice",
                Long.toString(levels.possiblyTwice()),
                "returned",
                Long.toString(levels.returned()));
    }

    private static String age(Duration age) {
        return Words.SENTENCES.of(
                "mail.oldest", "hours", Long.toString(age.toHours()), "minutes", Integer.toString(age.toMinutesPart()));
    }

    private void halt(Session session) {
        session.get(SuspensionRepository.class)
                .find()
                .ifPresent((Suspension halt) -> say(
                        "mail.halt",
                        "since",
                        OfficialDate.moment(halt.since()),
                        "until",
                        OfficialDate.moment(halt.until()),
                        "reason",
                        new ServerAnswer().of(halt.reason())));
    }

    private void tell(OutboxEntry mail, BounceRepository bounces) {
        say(
                "mail.line",
                "id",
                Long.toString(mail.id()),
                "state",
                MailWords.state(mail, bounces.findAll(mail.id())),
                "kind",
                MailWords.kind(mail),
                "addressee",
                mail.message().addressee(),
                "subject",
                mail.message().content().subject(),
                "moment",
                OfficialDate.moment(mail.settled().orElse(mail.created())));
    }
}

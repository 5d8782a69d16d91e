package vn.tonghop.command;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.tonghop.mail.MailState;
import vn.tonghop.mail.OutboxEntry;
import vn.tonghop.mail.bounce.BounceRepository;
import vn.tonghop.mail.outbox.OutboxRepository;
import vn.tonghop.mail.outbox.SuspensionRepository;
import vn.tonghop.mail.outbox.SuspensionRepository.Suspension;

/** Lists mails, newest first, after a line on how full the outbox is. Changes nothing. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class MailListCommand implements Callable<Integer> {

    @Mixin
    CommonOptions options = new CommonOptions();

    @Spec
    @Nullable CommandSpec spec;

    @Option(names = "--state", paramLabel = "STATE", descriptionKey = "option.mailState")
    @Nullable MailState state;

    @Option(names = "--most", paramLabel = "N", defaultValue = "50", descriptionKey = "option.mailMost")
    int most = 50;

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("the command was not started by the command line");
        }
        if (most < 1) {
            throw new ParameterException(
                    spec.commandLine(), Words.SENTENCES.of("usage.mailMost", "value", Integer.toString(most)));
        }
        var clock = options.clock(spec);
        try (var session = Session.open(clock, options.settings())) {
            levels(session, clock);
            halt(session);
            mails(session.get(OutboxRepository.class)).forEach(mail -> tell(mail, session.get(BounceRepository.class)));
            var returned = session.get(BounceRepository.class).findAddresses();
            if (!returned.isEmpty()) {
                say("mail.returnedAddresses", "addresses", String.join(", ", returned));
            }
            return ExitCode.DONE.code();
        }
    }

    private List<OutboxEntry> mails(OutboxRepository outbox) {
        if (state == null) {
            return outbox.findNewest(most);
        }
        var all = outbox.findAll(state);
        return all.subList(Math.max(0, all.size() - most), all.size());
    }

    private void levels(Session session, Clock clock) {
        var levels = session.get(OutboxRepository.class).levels(clock.instant());
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
                        MailWords.moment(halt.since()),
                        "until",
                        MailWords.moment(halt.until()),
                        "reason",
                        halt.reason()));
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
                MailWords.moment(mail.settled().orElse(mail.created())));
    }

    private void say(String key, String... values) {
        if (spec != null) {
            spec.commandLine().getOut().println(Words.SENTENCES.of(key, values));
        }
    }
}

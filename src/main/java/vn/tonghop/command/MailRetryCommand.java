package vn.tonghop.command;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.tonghop.mail.MailState;
import vn.tonghop.mail.OutboxEntry;
import vn.tonghop.mail.outbox.DeliveryRepository;
import vn.tonghop.mail.outbox.DispatchResult;
import vn.tonghop.mail.outbox.MailDispatcher;
import vn.tonghop.mail.outbox.OutboxRepository;
import vn.tonghop.mail.outbox.SuspensionRepository;
import vn.tonghop.run.DispatchGate;

/** Sends mails again that were given up or wait: those named, or all of them. Never one that was delivered. */
@Command(name = "retry", mixinStandardHelpOptions = true)
final class MailRetryCommand extends SessionCommand {

    @Parameters(paramLabel = "SỐ", arity = "0..*", descriptionKey = "mailsToRetry")
    List<Long> ids = new ArrayList<>();

    @Override
    ExitCode run(Session session) {
        return alone(session.get(DispatchGate.class).gate(), () -> retry(session));
    }

    private ExitCode retry(Session session) {
        var chosen = ids.isEmpty() ? undelivered(session) : named(session);
        if (chosen.isEmpty()) {
            say("mail.retry.nothing");
            return ExitCode.DONE;
        }
        session.get(SuspensionRepository.class).lift();
        var now = session.get(Clock.class).instant();
        chosen.forEach(mail -> session.get(DeliveryRepository.class).retry(mail, now));
        return told(session.get(MailDispatcher.class).sendOnly(chosen));
    }

    private static List<Long> undelivered(Session session) {
        var outbox = session.get(OutboxRepository.class);
        return Stream.of(MailState.FAILED, MailState.EXPIRED, MailState.PENDING)
                .flatMap(state -> outbox.findAll(state).stream())
                .map(OutboxEntry::id)
                .sorted()
                .toList();
    }

    private List<Long> named(Session session) {
        var outbox = session.get(OutboxRepository.class);
        for (var id : ids) {
            var number = Long.toString(id);
            var mail = outbox.find(id).orElseThrow(() -> refused("mail.unknown", "id", number));
            if (!mail.state().isGivenUp() && mail.state() != MailState.PENDING) {
                throw refused(
                        "mail.retry.delivered",
                        "id",
                        number,
                        "addressee",
                        mail.message().addressee());
            }
        }
        return ids;
    }

    private ExitCode told(DispatchResult result) {
        say(
                "mail.retry.done",
                "sent",
                Integer.toString(result.delivered()),
                "postponed",
                Integer.toString(result.postponed()),
                "failed",
                Integer.toString(result.failed().size()));
        result.failed().forEach(line -> say("mail.retry.failed", "detail", line));
        result.unreachable().ifPresent(reason -> say("mail.retry.unreachable", "detail", reason));
        return result.needsAttention() || result.postponed() > 0 ? ExitCode.NEEDS_A_PERSON : ExitCode.DONE;
    }
}

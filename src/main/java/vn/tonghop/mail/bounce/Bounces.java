package vn.tonghop.mail.bounce;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;
import vn.tonghop.mail.MailKind;
import vn.tonghop.mail.MailText;
import vn.tonghop.mail.OutboxEntry;
import vn.tonghop.mail.OutboxMessage;
import vn.tonghop.mail.bounce.BounceRepository.Bounce;
import vn.tonghop.mail.outbox.Outbox;
import vn.tonghop.mail.outbox.OutboxRepository;
import vn.tonghop.mail.text.LetterComposer;
import vn.tonghop.plan.Plan;

/**
 * Notes mails that came back and tells the drafting department of each, once. Only a report about a mail of ours counts:
 * anybody can write a report.
 */
public final class Bounces {

    private static final Logger LOG = LoggerFactory.getLogger(Bounces.class);

    private final BounceFolder folder;
    private final OutboxRepository sent;
    private final BounceRepository bounces;
    private final Outbox outbox;
    private final Plan plan;
    private final LetterComposer composer;
    private final TransactionOperations transactions;
    private final Clock clock;

    Bounces(
            BounceFolder folder,
            OutboxRepository sent,
            BounceRepository bounces,
            Outbox outbox,
            Plan plan,
            LetterComposer composer,
            TransactionOperations transactions,
            Clock clock) {
        this.folder = folder;
        this.sent = sent;
        this.bounces = bounces;
        this.outbox = outbox;
        this.plan = plan;
        this.composer = composer;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Reads what has come back since the last time; returns how many mails. A mailbox that is away changes nothing. */
    public int read() {
        if (!folder.isConfigured()) {
            return 0;
        }
        var noted = new AtomicInteger();
        try {
            folder.readNew(report -> noted.addAndGet(note(report)));
        } catch (MessagingException away) {
            LOG.warn("the folder of returned mails cannot be read, it is read again next time: {}", away.getMessage());
        }
        return noted.get();
    }

    private int note(DeliveryReport report) {
        var entry = sent.findByMessageId(report.messageId());
        if (entry.isEmpty()) {
            LOG.warn("a report about mail {} is none of ours", report.messageId());
            return 0;
        }
        return (int) report.failures().stream()
                .filter(failure -> note(entry.get(), failure))
                .count();
    }

    private boolean note(OutboxEntry entry, DeliveryReport.Failure failure) {
        var bounce =
                new Bounce(entry.id(), failure.recipient(), failure.status(), failure.diagnostic(), clock.instant());
        return Boolean.TRUE.equals(transactions.execute(status -> {
            if (!bounces.add(bounce)) {
                return false;
            }
            LOG.error("mail {} to {} came back: {}", entry.id(), bounce.recipient(), bounce.diagnostic());
            if (entry.message().kind() != MailKind.ALARM) {
                plan.office().drafterMails().forEach(address -> outbox.post(told(entry, bounce, address)));
            }
            return true;
        }));
    }

    private OutboxMessage told(OutboxEntry entry, Bounce bounce, String address) {
        return new OutboxMessage(
                "ALARM/bounce/%d".formatted(entry.id()),
                address,
                MailKind.ALARM,
                Optional.empty(),
                text(entry, bounce),
                List.of());
    }

    private MailText text(OutboxEntry entry, Bounce bounce) {
        var values = Map.of(
                "department",
                plan.units().get(plan.office().drafter()).name(),
                "number",
                Long.toString(entry.id()),
                "subject",
                entry.message().content().subject(),
                "recipient",
                bounce.recipient());
        return composer.letter("bounce", values, List.of(), List.of(answer(bounce)));
    }

    private static String answer(Bounce bounce) {
        return bounce.diagnostic().contains(bounce.status())
                ? bounce.diagnostic()
                : "%s %s".formatted(bounce.status(), bounce.diagnostic()).strip();
    }
}

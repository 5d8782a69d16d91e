package vn.tonghop.mail.bounce;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;
import vn.tonghop.mail.BounceRepository;
import vn.tonghop.mail.BounceRepository.Bounce;
import vn.tonghop.mail.MailKind;
import vn.tonghop.mail.Outbox;
import vn.tonghop.mail.OutboxEntry;
import vn.tonghop.mail.OutboxMessage;
import vn.tonghop.mail.OutboxRepository;
import vn.tonghop.mail.text.DeliveryNotices;

/**
 * Notes mails that came back and tells the drafting department of each, once. Only a report about a mail of ours counts:
 * anybody can write a report.
 */
public final class Bounces {

    private static final Logger LOG = LoggerFactory.getLogger(Bounces.class);

    private final BounceFolder folder;
    private final Records records;
    private final Drafters drafters;
    private final Clock clock;
    private final DeliveryNotices notices = new DeliveryNotices();

    /** Where mails and their returns are kept; both are changed in one transaction. */
    record Records(
            OutboxRepository sent, BounceRepository bounces, Outbox outbox, TransactionOperations transactions) {}

    /**
     * Who is told.
     *
     * @param department name of the drafting department
     * @param addresses where it reads mails
     */
    record Drafters(String department, List<String> addresses) {

        Drafters {
            addresses = List.copyOf(addresses);
        }
    }

    Bounces(BounceFolder folder, Records records, Drafters drafters, Clock clock) {
        this.folder = folder;
        this.records = records;
        this.drafters = drafters;
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
        var entry = records.sent().findByMessageId(report.messageId());
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
        return Boolean.TRUE.equals(records.transactions().execute(status -> {
            if (!records.bounces().add(bounce)) {
                return false;
            }
            LOG.error("mail {} to {} came back: {}", entry.id(), bounce.recipient(), bounce.diagnostic());
            if (entry.message().kind() != MailKind.ALARM) {
                drafters.addresses().forEach(address -> records.outbox().post(told(entry, bounce, address)));
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
                notices.bounced(entry, bounce, drafters.department()),
                List.of());
    }
}

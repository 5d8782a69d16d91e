package vn.tonghop.mail.outbox;

import java.time.Clock;
import org.springframework.transaction.support.TransactionOperations;
import vn.tonghop.mail.Illustration;
import vn.tonghop.mail.MailProperties;
import vn.tonghop.mail.OutboxMessage;

/**
 * Where mails are posted. Post in the transaction that makes the obligation done: both become true together, and a
 * second post of the same mail changes nothing.
 */
public final class Outbox {

    private final OutboxRepository repository;
    private final MailProperties properties;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final Illustration illustration;

    /** An outbox; the transactions join the one of the caller, if there is one. */
    public Outbox(
            OutboxRepository repository,
            MailProperties properties,
            TransactionOperations transactions,
            Clock clock,
            Illustration illustration) {
        this.repository = repository;
        this.properties = properties;
        this.transactions = transactions;
        this.clock = clock;
        this.illustration = illustration;
    }

    /** Puts a mail into the outbox; false if it is in there already, whatever became of it. */
    public boolean post(OutboxMessage message) {
        var messageId = "<%s@%s>".formatted(message.identity(), properties.senderDomain());
        var illustrated = illustration.illustrated(message);
        var added = transactions.execute(status -> repository.add(illustrated, messageId, clock.instant()));
        return Boolean.TRUE.equals(added);
    }
}

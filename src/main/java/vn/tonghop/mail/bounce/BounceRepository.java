package vn.tonghop.mail.bounce;

import java.time.Instant;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tonghop.mail.MailText;
import vn.tonghop.storage.UtcColumn;

/** Mails that came back, and with them the addresses that do not work. */
@Repository
public class BounceRepository {

    private static final String SELECT = "select outbox_id, recipient, status, diagnostic, noted_at from mail_bounce";

    private final JdbcClient jdbc;

    public BounceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A mail that came back.
     *
     * @param outboxId number of the mail
     * @param recipient the address that it did not reach
     * @param status the code of RFC 3463, such as {@code 5.1.1}
     * @param diagnostic what the server said
     * @param noted when the report was read
     */
    public record Bounce(long outboxId, String recipient, String status, String diagnostic, Instant noted) {

        private static final int LONGEST_RECIPIENT = 254;
        private static final int LONGEST_STATUS = 16;
        private static final int LONGEST_DIAGNOSTIC = 1_000;

        public Bounce {
            recipient = shortened(MailText.oneLine(recipient), LONGEST_RECIPIENT);
            status = shortened(MailText.oneLine(status), LONGEST_STATUS);
            diagnostic = shortened(MailText.oneLine(diagnostic), LONGEST_DIAGNOSTIC);
        }

        private static String shortened(String text, int longest) {
            return text.length() <= longest ? text : text.substring(0, longest);
        }
    }

    /** Notes that a mail came back; false if that is known. */
    public boolean add(Bounce bounce) {
        try {
            return jdbc.sql("""
                            insert into mail_bounce (outbox_id, recipient, status, diagnostic, noted_at)
                            values (:id, :recipient, :status, :diagnostic, :noted)
                            """)
                            .param("id", bounce.outboxId())
                            .param("recipient", bounce.recipient())
                            .param("status", bounce.status())
                            .param("diagnostic", bounce.diagnostic())
                            .param("noted", UtcColumn.of(bounce.noted()))
                            .update()
                    == 1;
        } catch (DuplicateKeyException known) {
            return false;
        }
    }

    /** What came back of a mail. */
    public List<Bounce> findAll(long outboxId) {
        return jdbc.sql(SELECT + " where outbox_id = :id order by id")
                .param("id", outboxId)
                .query((row, index) -> new Bounce(
                        row.getLong("outbox_id"),
                        row.getString("recipient"),
                        row.getString("status"),
                        row.getString("diagnostic"),
                        UtcColumn.get(row, "noted_at")))
                .list();
    }

    /** Addresses that a mail came back from, in alphabetical order. */
    public List<String> findAddresses() {
        return jdbc.sql("select distinct recipient from mail_bounce order by recipient")
                .query(String.class)
                .list();
    }
}

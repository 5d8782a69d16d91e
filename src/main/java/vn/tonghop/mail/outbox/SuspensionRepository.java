package vn.tonghop.mail.outbox;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tonghop.storage.UtcColumn;

/**
 * The stop of all sending after the server refused the login or the sender: going on would lock the account, or spoil mail
 * after mail.
 */
@Repository
public class SuspensionRepository {

    private static final int LONGEST_REASON = 1_000;

    private final JdbcClient jdbc;

    public SuspensionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A stop.
     *
     * @param since when it began
     * @param until when one mail is tried again
     * @param reason what the server said
     */
    public record Suspension(Instant since, Instant until, String reason) {

        /** Whether nothing may be sent at that moment. */
        public boolean isInForce(Instant now) {
            return now.isBefore(until);
        }
    }

    /** Stops all sending; a stop that is in force already keeps its beginning. */
    public void halt(Suspension halt) {
        jdbc.sql("""
                        insert into sending_suspension (id, since_at, until_at, reason) values (1, :since, :until, :reason)
                        on duplicate key update until_at = :until, reason = :reason
                        """)
                .param("since", UtcColumn.of(halt.since()))
                .param("until", UtcColumn.of(halt.until()))
                .param(
                        "reason",
                        halt.reason()
                                .substring(
                                        0,
                                        Math.min(LONGEST_REASON, halt.reason().length())))
                .update();
    }

    /** The stop, in force or waiting for its trial. */
    public Optional<Suspension> find() {
        return jdbc.sql("select since_at, until_at, reason from sending_suspension where id = 1")
                .query((row, index) -> new Suspension(
                        UtcColumn.get(row, "since_at"), UtcColumn.get(row, "until_at"), row.getString("reason")))
                .optional();
    }

    /** Ends the stop: a mail went out, or a person wants to try. */
    public void lift() {
        jdbc.sql("delete from sending_suspension where id = 1").update();
    }
}

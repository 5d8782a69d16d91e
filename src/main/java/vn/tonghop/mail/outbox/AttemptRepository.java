package vn.tonghop.mail.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tonghop.storage.UtcColumn;

/** Every attempt to send a mail, with its times and what the server answered. */
@Repository
public class AttemptRepository {

    /** How an attempt ended whose worker died. */
    public static final String INTERRUPTED = "INTERRUPTED";

    private static final int LONGEST_ANSWER = 1_000;

    private final JdbcClient jdbc;

    public AttemptRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One attempt.
     *
     * @param number from 1
     * @param started when it began
     * @param result how it ended; empty while it lasts
     * @param answer what the server or the mail library said
     */
    public record Attempt(int number, Instant started, String result, String answer) {}

    /** Notes that an attempt begins. Call it in the transaction of the claim. */
    public void begin(long outboxId, int number, String worker, Instant now) {
        jdbc.sql("""
                        insert into mail_attempt (outbox_id, attempt_no, worker, started_at)
                        values (:id, :number, :worker, :now)
                        """)
                .param("id", outboxId)
                .param("number", number)
                .param("worker", worker)
                .param("now", UtcColumn.of(now))
                .update();
    }

    /** Notes how an attempt ended. */
    public void end(long outboxId, int number, String result, String answer, Instant now) {
        jdbc.sql("""
                        update mail_attempt set ended_at = :now, result = :result, answer = :answer
                        where outbox_id = :id and attempt_no = :number
                        """)
                .param("id", outboxId)
                .param("number", number)
                .param("result", result)
                .param("answer", answer.length() <= LONGEST_ANSWER ? answer : answer.substring(0, LONGEST_ANSWER))
                .param("now", UtcColumn.of(now))
                .update();
    }

    /** Notes that the attempts of a mail that had not ended never will. */
    public void interrupt(long outboxId, Instant now) {
        jdbc.sql("""
                        update mail_attempt set ended_at = :now, result = :result, answer = 'the program ended'
                        where outbox_id = :id and ended_at is null
                        """)
                .param("id", outboxId)
                .param("result", INTERRUPTED)
                .param("now", UtcColumn.of(now))
                .update();
    }

    /** The attempts of a mail, first to last. */
    public List<Attempt> findAll(long outboxId) {
        return jdbc.sql("""
                        select attempt_no, started_at, result, answer from mail_attempt
                        where outbox_id = :id order by attempt_no
                        """)
                .param("id", outboxId)
                .query((row, index) -> new Attempt(
                        row.getInt("attempt_no"),
                        UtcColumn.get(row, "started_at"),
                        Objects.requireNonNullElse(row.getString("result"), ""),
                        Objects.requireNonNullElse(row.getString("answer"), "")))
                .list();
    }
}

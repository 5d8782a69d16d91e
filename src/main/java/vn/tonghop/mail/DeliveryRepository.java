package vn.tonghop.mail;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tonghop.mail.OutboxEntry.Repetition;

/**
 * The way of a mail through its states. Each method is one statement that must be committed before the next step: a
 * caller has no transaction open.
 */
@Repository
public class DeliveryRepository {

    private static final int LONGEST_OUTCOME = 1_000;

    private final JdbcClient jdbc;

    public DeliveryRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Numbers of waiting mails that may be tried at that moment, oldest first. */
    public List<Long> findDue(Instant now) {
        return jdbc.sql("select id from outbox where state = 'PENDING' and next_attempt_at <= :now order by id")
                .param("now", utc(now))
                .query(Long.class)
                .list();
    }

    /** Takes a waiting mail for sending; false if somebody else has it. */
    public boolean claim(long id, Instant now) {
        return jdbc.sql("""
                        update outbox set state = 'SENDING', claimed_at = :now, attempts = attempts + 1
                        where id = :id and state = 'PENDING'
                        """).param("id", id).param("now", utc(now)).update() == 1;
    }

    /** Puts back what a run that died was sending, marked as possibly sent; returns how many mails. */
    public int reopenInterrupted(Instant now) {
        return jdbc.sql("""
                        update outbox set state = 'PENDING', possibly_twice = 1, next_attempt_at = :now,
                          outcome = 'the program ended between sending and noting it'
                        where state = 'SENDING'
                        """).param("now", utc(now)).update();
    }

    /** Notes where a mail was delivered to. */
    public void confirm(long id, MailState delivered, String deliveredTo, Instant now) {
        settle(id, delivered, "delivered", deliveredTo, now);
    }

    /** Gives a mail up. */
    public void fail(long id, String reason, Instant now) {
        settle(id, MailState.FAILED, reason, "", now);
    }

    /** Puts a mail back for a later attempt. */
    public void postpone(long id, String reason, Instant nextAttempt, Repetition repetition) {
        jdbc.sql("""
                        update outbox set state = 'PENDING', outcome = :outcome, next_attempt_at = :next,
                          possibly_twice = case when :twice = 1 then 1 else possibly_twice end
                        where id = :id
                        """)
                .param("id", id)
                .param("outcome", shortened(reason))
                .param("next", utc(nextAttempt))
                .param("twice", repetition == Repetition.POSSIBLY_SENT_TWICE ? 1 : 0)
                .update();
    }

    /** Moves every waiting mail whose attempt would come before that moment to that moment. */
    public void postponeAll(Instant nextAttempt) {
        jdbc.sql("update outbox set next_attempt_at = :next where state = 'PENDING' and next_attempt_at < :next")
                .param("next", utc(nextAttempt))
                .update();
    }

    /** Lets a mail that was given up or waits be tried at once; false if it is neither. */
    public boolean retry(long id, Instant now) {
        return jdbc.sql("""
                        update outbox set state = 'PENDING', next_attempt_at = :now, settled_at = null
                        where id = :id and state in ('FAILED', 'PENDING')
                        """).param("id", id).param("now", utc(now)).update() == 1;
    }

    private void settle(long id, MailState state, String outcome, String deliveredTo, Instant now) {
        jdbc.sql("""
                        update outbox set state = :state, outcome = :outcome, delivered_to = :deliveredTo, settled_at = :now
                        where id = :id
                        """)
                .param("id", id)
                .param("state", state.name())
                .param("outcome", shortened(outcome))
                .param("deliveredTo", deliveredTo)
                .param("now", utc(now))
                .update();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_OUTCOME ? text : text.substring(0, LONGEST_OUTCOME);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

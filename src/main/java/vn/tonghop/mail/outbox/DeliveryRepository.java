package vn.tonghop.mail.outbox;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tonghop.mail.MailState;
import vn.tonghop.mail.OutboxEntry.Repetition;
import vn.tonghop.storage.UtcColumn;

/**
 * The way of a mail through its states. A mail that is being sent belongs to one worker until its lease ends; what a worker
 * writes about a mail that no longer belongs to it changes nothing.
 */
@Repository
public class DeliveryRepository {

    private static final int LONGEST_OUTCOME = 1_000;
    private static final String OWN = " where id = :id and state = 'SENDING' and claimed_by = :worker";

    private final JdbcClient jdbc;

    public DeliveryRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A mail that is being sent.
     *
     * @param id number of the mail
     * @param worker who sends it
     */
    public record LeaseKey(long id, String worker) {}

    /**
     * A claim with its lease.
     *
     * @param claim the claim
     * @param leaseUntil when it ends, by the machine's clock
     */
    public record Lease(LeaseKey claim, Instant leaseUntil) {}

    /** Numbers of waiting mails that may be tried at that moment, oldest first. */
    public List<Long> findDue(Instant now) {
        return jdbc.sql("select id from outbox where state = 'PENDING' and next_attempt_at <= :now order by id")
                .param("now", UtcColumn.of(now))
                .query(Long.class)
                .list();
    }

    /** Numbers of waiting mails that were posted, or asked for again, before that moment, oldest first. */
    public List<Long> findWaitingSince(Instant posted) {
        return jdbc.sql("""
                        select id from outbox where state = 'PENDING' and coalesce(settled_at, created_at) < :posted order by id
                        """)
                .param("posted", UtcColumn.of(posted))
                .query(Long.class)
                .list();
    }

    /** Gives up a waiting mail as it is, untried; false if it does not wait any more. */
    public boolean expire(long id, Instant now) {
        return jdbc.sql("update outbox set state = 'EXPIRED', settled_at = :now where id = :id and state = 'PENDING'")
                        .param("id", id)
                        .param("now", UtcColumn.of(now))
                        .update()
                == 1;
    }

    /** Takes a waiting mail for sending; false if somebody else has it. */
    public boolean claim(Lease lease, Instant now) {
        return jdbc.sql("""
                        update outbox set state = 'SENDING', claimed_at = :now, claimed_by = :worker,
                          lease_until = :until, attempts = attempts + 1
                        where id = :id and state = 'PENDING'
                        """)
                        .param("id", lease.claim().id())
                        .param("worker", lease.claim().worker())
                        .param("until", UtcColumn.of(lease.leaseUntil()))
                        .param("now", UtcColumn.of(now))
                        .update()
                == 1;
    }

    /** Every mail that is being sent, with who sends it; a claim of an earlier version has no worker and has ended. */
    public List<Lease> findClaimed() {
        return jdbc.sql("""
                        select id, coalesce(claimed_by, '') as worker, coalesce(lease_until, claimed_at) as lease_until
                        from outbox where state = 'SENDING' order by id
                        """)
                .query((row, index) -> new Lease(
                        new LeaseKey(row.getLong("id"), row.getString("worker")), UtcColumn.get(row, "lease_until")))
                .list();
    }

    /** Puts back a mail whose worker is gone, marked as possibly sent; false if it is not its worker's any more. */
    public boolean takeOver(LeaseKey claim, Instant now) {
        return jdbc.sql("""
                        update outbox set state = 'PENDING', possibly_twice = 1, next_attempt_at = :now,
                          claimed_by = null, lease_until = null,
                          outcome = 'the program ended between sending and noting it'
                        where id = :id and state = 'SENDING' and coalesce(claimed_by, '') = :worker
                        """)
                        .param("id", claim.id())
                        .param("worker", claim.worker())
                        .param("now", UtcColumn.of(now))
                        .update()
                == 1;
    }

    /**
     * Notes what finally became of a mail; false if it is not the worker's any more.
     *
     * @param claim the mail and who sent it
     * @param state where it ended
     * @param outcome how, in English
     * @param deliveredTo the address or file; empty if it was not delivered
     */
    public boolean settle(LeaseKey claim, MailState state, String outcome, String deliveredTo, Instant now) {
        return jdbc.sql("""
                        update outbox set state = :state, outcome = :outcome, delivered_to = :deliveredTo,
                          settled_at = :now, lease_until = null
                        """ + OWN)
                        .param("id", claim.id())
                        .param("worker", claim.worker())
                        .param("state", state.name())
                        .param("outcome", shortened(outcome))
                        .param("deliveredTo", deliveredTo)
                        .param("now", UtcColumn.of(now))
                        .update()
                == 1;
    }

    /** Puts a mail back for a later attempt; false if it is not the worker's any more. */
    public boolean postpone(LeaseKey claim, String reason, Instant nextAttempt, Repetition repetition) {
        return jdbc.sql("""
                        update outbox set state = 'PENDING', outcome = :outcome, next_attempt_at = :next,
                          claimed_by = null, lease_until = null,
                          possibly_twice = case when :twice = 1 then 1 else possibly_twice end
                        """ + OWN)
                        .param("id", claim.id())
                        .param("worker", claim.worker())
                        .param("outcome", shortened(reason))
                        .param("next", UtcColumn.of(nextAttempt))
                        .param("twice", repetition == Repetition.POSSIBLY_SENT_TWICE ? 1 : 0)
                        .update()
                == 1;
    }

    /** Moves every waiting mail whose attempt would come before that moment to that moment. */
    public void postponeAll(Instant nextAttempt) {
        jdbc.sql("update outbox set next_attempt_at = :next where state = 'PENDING' and next_attempt_at < :next")
                .param("next", UtcColumn.of(nextAttempt))
                .update();
    }

    /** Lets a mail that was given up or waits be tried at once, and wait anew from now on; false if it is neither. */
    public boolean retry(long id, Instant now) {
        return jdbc.sql("""
                        update outbox set state = 'PENDING', next_attempt_at = :now, settled_at = :now
                        where id = :id and state in ('FAILED', 'EXPIRED', 'PENDING')
                        """).param("id", id).param("now", UtcColumn.of(now)).update() == 1;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_OUTCOME ? text : text.substring(0, LONGEST_OUTCOME);
    }
}

package vn.tonghop.mail.watch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tonghop.storage.UtcColumn;

/** Asks the outbox for what a person has to know of it. */
@Repository
class WaitingMailRepository {

    private final JdbcClient jdbc;

    WaitingMailRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A mail that was given up. */
    record GivenUp(long id, String addressee, String subject, String reason) {}

    /** The mails that were tried or put off and still wait; empty if there are none. */
    Optional<WaitingMails> waiting() {
        return jdbc.sql("""
                        select count(*) as mails, min(created_at) as oldest, min(next_attempt_at) as next_at from outbox
                        where state = 'PENDING' and (attempts > 0 or next_attempt_at > created_at)
                        having count(*) > 0
                        """)
                .query((row, index) -> new WaitingMails(
                        row.getLong("mails"), UtcColumn.get(row, "oldest"), UtcColumn.get(row, "next_at")))
                .optional();
    }

    /** What the last attempt of any waiting mail ended with; empty if none was tried. */
    Optional<String> lastOutcome() {
        return jdbc.sql("""
                        select outcome from outbox where state = 'PENDING' and attempts > 0 and outcome is not null
                        order by id desc limit 1
                        """).query(String.class).optional();
    }

    /** The mails that were given up since that moment, the newest first, at most that many. */
    List<GivenUp> givenUpSince(Instant moment, int most) {
        return jdbc.sql("""
                        select id, addressee, subject, coalesce(outcome, '') as outcome from outbox
                        where state in ('FAILED', 'EXPIRED') and settled_at >= :moment order by id desc limit :most
                        """)
                .param("moment", UtcColumn.of(moment))
                .param("most", most)
                .query((row, index) -> new GivenUp(
                        row.getLong("id"),
                        row.getString("addressee"),
                        row.getString("subject"),
                        row.getString("outcome")))
                .list();
    }
}

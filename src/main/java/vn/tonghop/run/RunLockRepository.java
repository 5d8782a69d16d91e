package vn.tonghop.run;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The lock that lets one run work at a time, across machines. Spring Batch does not give that: a start races another one.
 * A holder that has shown no sign of life for {@link #STALE} has died, and the lock may be taken over.
 */
@Repository
public class RunLockRepository {

    /** How long a holder may be silent. */
    public static final Duration STALE = Duration.ofMinutes(2);

    private final JdbcClient jdbc;

    public RunLockRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who holds the lock, and since when. */
    public record Holder(String name, Instant since) {}

    /** Takes the lock if it is free or its holder is dead; one statement, so that one of several takers gets it. */
    public boolean take(String holder, Instant now) {
        return jdbc.sql("""
                        update run_lock set holder = :holder, since = :now, heartbeat = :now
                        where name = 'main' and (holder is null or heartbeat < :stale)
                        """)
                        .param("holder", holder)
                        .param("now", utc(now))
                        .param("stale", utc(now.minus(STALE)))
                        .update()
                == 1;
    }

    /** Shows that the holder is alive. */
    public void beat(String holder, Instant now) {
        jdbc.sql("update run_lock set heartbeat = :now where name = 'main' and holder = :holder")
                .param("holder", holder)
                .param("now", utc(now))
                .update();
    }

    /** Gives the lock back; does nothing if somebody else has it. */
    public void release(String holder) {
        jdbc.sql("update run_lock set holder = null, since = null, heartbeat = null"
                        + " where name = 'main' and holder = :holder")
                .param("holder", holder)
                .update();
    }

    public Optional<Holder> holder() {
        return jdbc.sql("select holder, since from run_lock where name = 'main' and holder is not null")
                .query((row, index) -> new Holder(
                        row.getString("holder"),
                        row.getObject("since", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .optional();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

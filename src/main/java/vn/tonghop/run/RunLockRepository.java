package vn.tonghop.run;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
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

    private static final String MAIN = "main";
    private static final String DISPATCH = "dispatch";

    private final JdbcClient jdbc;
    private final String name;

    /** The lock of the runs that take files in and put periods together. */
    @Autowired
    public RunLockRepository(JdbcClient jdbc) {
        this(jdbc, MAIN);
    }

    private RunLockRepository(JdbcClient jdbc, String name) {
        this.jdbc = jdbc;
        this.name = name;
    }

    /** The lock of dispatch, which goes on while a long intake runs. */
    public RunLockRepository ofDispatch() {
        return new RunLockRepository(jdbc, DISPATCH);
    }

    /** Who holds the lock, and since when. */
    public record Holder(String name, Instant since) {}

    /** Takes the lock if it is free or its holder is dead; one statement, so that one of several takers gets it. */
    public boolean take(String holder, Instant now) {
        return jdbc.sql("""
                        update run_lock set holder = :holder, since = :now, heartbeat = :now
                        where name = :name and (holder is null or heartbeat < :stale)
                        """)
                        .param("name", name)
                        .param("holder", holder)
                        .param("now", utc(now))
                        .param("stale", utc(now.minus(STALE)))
                        .update()
                == 1;
    }

    /** Shows that the holder is alive. */
    public void beat(String holder, Instant now) {
        jdbc.sql("update run_lock set heartbeat = :now where name = :name and holder = :holder")
                .param("name", name)
                .param("holder", holder)
                .param("now", utc(now))
                .update();
    }

    /** Gives the lock back; does nothing if somebody else has it. */
    public void release(String holder) {
        jdbc.sql("update run_lock set holder = null, since = null, heartbeat = null"
                        + " where name = :name and holder = :holder")
                .param("name", name)
                .param("holder", holder)
                .update();
    }

    public Optional<Holder> holder() {
        return jdbc.sql("select holder, since from run_lock where name = :name and holder is not null")
                .param("name", name)
                .query((row, index) -> new Holder(
                        row.getString("holder"),
                        row.getObject("since", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .optional();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

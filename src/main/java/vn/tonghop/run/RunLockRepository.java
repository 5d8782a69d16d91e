package vn.tonghop.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Repository;
import vn.tonghop.storage.UtcColumn;

/**
 * The lock that lets one run work at a time, across machines. Spring Batch does not give that: a start races another one.
 * A holder is dead if the guard that it had is free, or if it has shown no sign of life for {@link #STALE}.
 */
@Repository
public class RunLockRepository {

    /** How long a holder may be silent. */
    public static final Duration STALE = Duration.ofMinutes(2);

    private static final String MAIN = "main";
    private static final String DISPATCH = "dispatch";
    private static final String SERVER = "MySQL";

    private final JdbcClient jdbc;
    private final DataSource database;
    private final String name;

    /** The lock of the runs that take files in and put periods together. */
    @Autowired
    public RunLockRepository(JdbcClient jdbc, DataSource database) {
        this(jdbc, database, MAIN);
    }

    private RunLockRepository(JdbcClient jdbc, DataSource database, String name) {
        this.jdbc = jdbc;
        this.database = database;
        this.name = name;
    }

    /** The lock of dispatch, which goes on while a long intake runs. */
    public RunLockRepository ofDispatch() {
        return new RunLockRepository(jdbc, database, DISPATCH);
    }

    /** The name of the lock. */
    String name() {
        return name;
    }

    /** Who holds the lock, and since when. */
    public record Holder(String name, Instant since) {}

    /** How a guard is kept. */
    private enum Way {
        /** A row locked in a transaction. */
        ROW("select name from run_lock where name = ? for update skip locked", "rollback"),
        /**
         * A name that the server keeps for one connection, of this database alone. A transaction that stayed open as long as a run
         * would let MySQL look up each row that it finds by an index, and keep the old version of every row.
         */
        NAME(
                "select asked.got from (select get_lock(concat(?, '-', md5(database())), 0) as got) asked where asked.got = 1",
                "do release_all_locks()");

        private final String taking;
        private final String freeing;

        Way(String taking, String freeing) {
            this.taking = taking;
            this.freeing = freeing;
        }
    }

    /** Takes the guard if it is free; closing it frees it. */
    RunGuard guard() {
        var connection = DataSourceUtils.getConnection(database);
        try {
            var way = connection.getMetaData().getDatabaseProductName().equals(SERVER) ? Way.NAME : Way.ROW;
            connection.setAutoCommit(way == Way.NAME);
            if (isTaken(connection, way)) {
                return new RunGuard(connection, way.freeing);
            }
        } catch (SQLException broken) {
            new RunGuard(connection, Way.ROW.freeing).close();
            throw new DataAccessResourceFailureException(
                    "cannot take the guard of the lock '%s'".formatted(name), broken);
        }
        new RunGuard(connection, Way.ROW.freeing).close();
        return RunGuard.NONE;
    }

    private boolean isTaken(Connection connection, Way way) throws SQLException {
        try (var select = connection.prepareStatement(way.taking)) {
            select.setString(1, name + "-guard");
            try (var row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    /**
     * Takes the lock if it is free or its holder is dead; one statement, so that one of several takers gets it.
     *
     * @param guarded whether the taker has the guard, which proves that a holder who had it is dead
     */
    public boolean take(String holder, Instant now, boolean guarded) {
        var seen = holder().map(Holder::name).orElse("");
        return jdbc.sql("""
                        update run_lock set holder = :holder, since = :now, heartbeat = :now, guarded = :guarded
                        where name = :name and (holder is null or heartbeat < :stale
                          or (:guarded = 1 and guarded = 1 and holder = :seen))
                        """)
                        .param("name", name)
                        .param("holder", holder)
                        .param("now", UtcColumn.of(now))
                        .param("guarded", guarded ? 1 : 0)
                        .param("seen", seen)
                        .param("stale", UtcColumn.of(now.minus(STALE)))
                        .update()
                == 1;
    }

    /** Shows that the holder is alive; false if somebody else has the lock by now. */
    public boolean beat(String holder, Instant now, boolean guarded) {
        return jdbc.sql("""
                        update run_lock set heartbeat = :now, guarded = :guarded where name = :name and holder = :holder
                        """)
                        .param("name", name)
                        .param("holder", holder)
                        .param("now", UtcColumn.of(now))
                        .param("guarded", guarded ? 1 : 0)
                        .update()
                == 1;
    }

    /** Gives the lock back; does nothing if somebody else has it. */
    public void release(String holder) {
        jdbc.sql("""
                        update run_lock set holder = null, since = null, heartbeat = null, guarded = 0
                        where name = :name and holder = :holder
                        """).param("name", name).param("holder", holder).update();
    }

    public Optional<Holder> holder() {
        return jdbc.sql("select holder, since from run_lock where name = :name and holder is not null")
                .param("name", name)
                .query((row, index) -> new Holder(row.getString("holder"), UtcColumn.get(row, "since")))
                .optional();
    }
}

package vn.tonghop.connection;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.util.DriverDataSource;
import java.time.Duration;
import java.util.Locale;

/**
 * Gives a pool connections that an Error ends and that may stream rows, and the patience of a MySQL server's client where
 * neither the address nor the settings of the pool say any. A statement that is told again is not taken apart again.
 *
 * @param connecting how long a server may take to let the program in
 * @param answering how long it may take for one answer; the longest are those to statements that make an index
 */
record GuardedPool(Duration connecting, Duration answering) {

    /** The patience of the program. */
    static final GuardedPool USUAL = new GuardedPool(Duration.ofSeconds(10), Duration.ofMinutes(10));

    private static final String SERVER = "jdbc:mysql:";
    /** Rows may be streamed to a server, but it can ask for no file of this machine. */
    private static final String STREAMS_FROM = "allowLoadLocalInfileInPath";

    private static final String STREAMS = "allowloadlocalinfile";
    private static final String NO_FOLDER = "no-folder-of-this-machine";

    /** To be called before the first connection. */
    void guard(HikariDataSource pool) {
        if (pool.getJdbcUrl().startsWith(SERVER)) {
            offer(pool, "connectTimeout", Long.toString(connecting.toMillis()));
            offer(pool, "socketTimeout", Long.toString(answering.toMillis()));
            offer(pool, "cachePrepStmts", "true");
            offer(pool, "prepStmtCacheSize", "250");
            offer(pool, "prepStmtCacheSqlLimit", "2048");
            if (!pool.getJdbcUrl().toLowerCase(Locale.ROOT).contains(STREAMS)) {
                offer(pool, STREAMS_FROM, NO_FOLDER);
            }
        }
        pool.setDataSource(CutConnection.guarded(new DriverDataSource(
                pool.getJdbcUrl(),
                pool.getDriverClassName(),
                pool.getDataSourceProperties(),
                pool.getUsername(),
                pool.getPassword())));
    }

    /** What the driver is told beside the address outweighs the address. */
    private static void offer(HikariDataSource pool, String name, String value) {
        var properties = pool.getDataSourceProperties();
        var address = pool.getJdbcUrl().toLowerCase(Locale.ROOT);
        if (!address.contains(name.toLowerCase(Locale.ROOT)) && !properties.containsKey(name)) {
            properties.setProperty(name, value);
        }
    }
}

package vn.tonghop.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import vn.tonghop.fixture.MySqlServer;

/** A MySQL server that nobody else uses, and what it has done so far. */
final class MeasuredServer implements AutoCloseable {

    private final MySqlServer server = MySqlServer.start();
    private final Path stat;

    MeasuredServer() {
        var process = ProcessHandle.current()
                .descendants()
                .filter(child -> child.info().command().orElse("").endsWith("mysqld"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no mysqld runs below this program"));
        stat = Path.of("/proc/%d/stat".formatted(process.pid()));
    }

    /** A new database with every table in it, and one for plain rows; returns where it is. */
    String open() throws SQLException {
        var url = server.url(server.createDatabase());
        Flyway.configure()
                .dataSource(url, server.user(), "")
                .locations("classpath:db/migration", "classpath:db/vendor/mysql")
                .load()
                .migrate();
        run(url, "create table plain_row like activity_row");
        return url;
    }

    Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, server.user(), "");
    }

    void run(String url, String... statements) throws SQLException {
        try (var connection = connect(url);
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Ticks of the processor that it has used, a hundred a second. */
    long ticks() {
        try {
            return Measured.ticks(stat, 2);
        } catch (IOException ended) {
            throw new UncheckedIOException(ended);
        }
    }

    /** A counter of the server. */
    long told(String counter) throws SQLException {
        try (var connection = connect(server.url(""));
                var statement = connection.createStatement();
                var row = statement.executeQuery("show global status like '%s'".formatted(counter))) {
            row.next();
            return row.getLong(2);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}

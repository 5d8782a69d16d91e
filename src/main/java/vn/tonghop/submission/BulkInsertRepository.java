package vn.tonghop.submission;

import com.mysql.cj.conf.PropertyKey;
import com.mysql.cj.jdbc.JdbcConnection;
import com.mysql.cj.jdbc.JdbcStatement;
import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Repository;

/**
 * Adds many rows at once: streamed from memory where the server and its client allow that, which costs both less than half, and
 * in a batch of inserts elsewhere. Either way all of them are added or the transaction fails.
 */
@Repository
public class BulkInsertRepository {

    private static final String STREAM = """
            load data local infile 'rows' into table %s character set utf8mb4
              fields terminated by '\\t' escaped by '\\\\' lines terminated by '\\n' (%s)
            """;

    private final JdbcOperations jdbc;
    private volatile @Nullable Boolean streamed;

    public BulkInsertRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether rows are streamed; asked of the database once. */
    public boolean isStreamed() {
        var known = streamed;
        if (known == null) {
            known = Boolean.TRUE.equals(jdbc.execute((ConnectionCallback<Boolean>) BulkInsertRepository::isAllowed));
            streamed = known;
        }
        return known;
    }

    private static boolean isAllowed(Connection connection) throws SQLException {
        if (!connection.isWrapperFor(JdbcConnection.class)) {
            return false;
        }
        var settings = connection.unwrap(JdbcConnection.class).getPropertySet();
        var here = settings.getBooleanProperty(PropertyKey.allowLoadLocalInfile).getValue()
                || settings.getStringProperty(PropertyKey.allowLoadLocalInfileInPath)
                        .isExplicitlySet();
        try (var asking = connection.createStatement();
                var answer = asking.executeQuery("select @@local_infile")) {
            return here && answer.next() && answer.getBoolean(1);
        }
    }

    void insert(NewRows rows) {
        if (isStreamed()) {
            jdbc.execute((ConnectionCallback<Boolean>) connection -> {
                stream(connection, rows);
                return true;
            });
        } else {
            batch(rows);
        }
    }

    /** A server may ask a client for any of its files; it is told yes only while there is a stream to give it instead. */
    private static void stream(Connection connection, NewRows rows) throws SQLException {
        var allowed = connection
                .unwrap(JdbcConnection.class)
                .getPropertySet()
                .<Boolean>getProperty(PropertyKey.allowLoadLocalInfile);
        var before = allowed.getValue();
        try (var statement = connection.createStatement()) {
            statement
                    .unwrap(JdbcStatement.class)
                    .setLocalInfileInputStream(new ByteArrayInputStream(TabbedText.of(rows)));
            allowed.setValue(true);
            load(statement, rows);
        } finally {
            allowed.setValue(before);
        }
    }

    /** What would make an insert fail is only a warning here, and a row that is there already is passed over. */
    private static void load(Statement statement, NewRows rows) throws SQLException {
        var added = statement.executeUpdate(STREAM.formatted(rows.table(), rows.names()));
        var warning = statement.getWarnings();
        if (added != rows.count() || warning != null) {
            throw new DataIntegrityViolationException(
                    "%d of %d rows were added to %s".formatted(added, rows.count(), rows.table()), warning);
        }
    }

    /** By place, not by name: a country has a million of them. */
    private void batch(NewRows rows) {
        var columns = rows.columns();
        jdbc.batchUpdate(
                "insert into %s (%s) values (?%s)"
                        .formatted(rows.table(), rows.names(), ", ?".repeat(columns.size() - 1)),
                rows.rows(),
                rows.count(),
                (statement, row) -> {
                    for (var index = 0; index < columns.size(); index++) {
                        set(statement, index + 1, row.get(columns.get(index)));
                    }
                });
    }

    private static void set(PreparedStatement statement, int place, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(place, Types.NULL);
        } else {
            statement.setObject(place, value);
        }
    }
}

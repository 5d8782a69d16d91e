package vn.tonghop.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Moments as the database keeps them: date and time in UTC. */
public final class UtcColumn {

    private UtcColumn() {}

    /** What to store for a moment. */
    public static LocalDateTime of(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    /** The moment in a column that always holds one. */
    public static Instant get(ResultSet row, String column) throws SQLException {
        return find(row, column)
                .orElseThrow(() -> new IllegalStateException("column %s holds no moment".formatted(column)));
    }

    /** The moment in a column that may be empty. */
    public static Optional<Instant> find(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class)).map(at -> at.toInstant(ZoneOffset.UTC));
    }
}

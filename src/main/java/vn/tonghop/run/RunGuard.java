package vn.tonghop.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What one run at a time can have, on a connection of its own. The database frees it when the process is gone, so that the next
 * run need not wait for a lock to grow stale.
 */
final class RunGuard implements AutoCloseable {

    /** Guards nothing. */
    static final RunGuard NONE = new RunGuard(Optional.empty(), "");

    private static final Logger LOG = LoggerFactory.getLogger(RunGuard.class);
    private static final int ANSWER_SECONDS = 5;

    private final Optional<Connection> connection;
    private final String freeing;

    /** A guard that lives as long as that connection, or until it is told that statement. */
    RunGuard(Connection connection, String freeing) {
        this(Optional.of(connection), freeing);
    }

    private RunGuard(Optional<Connection> connection, String freeing) {
        this.connection = connection;
        this.freeing = freeing;
    }

    /** Whether we have it. */
    boolean isHeld() {
        return connection.filter(RunGuard::answers).isPresent();
    }

    @Override
    public void close() {
        connection.ifPresent(this::end);
    }

    private static boolean answers(Connection held) {
        try {
            return held.isValid(ANSWER_SECONDS);
        } catch (SQLException gone) {
            LOG.warn("the guard of the run cannot be asked: {}", gone.getMessage());
            return false;
        }
    }

    private void end(Connection held) {
        try (held;
                var statement = held.createStatement()) {
            statement.execute(freeing);
        } catch (SQLException gone) {
            LOG.warn("the guard of the run ended with its connection: {}", gone.getMessage());
        }
    }
}

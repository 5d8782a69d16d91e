package vn.tonghop.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A row that is locked for as long as a run lasts, in a transaction of its own. The database frees it when the process is
 * gone, so that the next run need not wait for a lock to grow stale.
 */
final class RunGuard implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RunGuard.class);
    private static final int ANSWER_SECONDS = 5;

    private final Optional<Connection> connection;

    /** A guard that lives as long as that connection; without one it guards nothing. */
    RunGuard(Optional<Connection> connection) {
        this.connection = connection;
    }

    /** Whether the row is locked by us. */
    boolean isHeld() {
        return connection.filter(RunGuard::answers).isPresent();
    }

    @Override
    public void close() {
        connection.ifPresent(RunGuard::end);
    }

    private static boolean answers(Connection held) {
        try {
            return held.isValid(ANSWER_SECONDS);
        } catch (SQLException gone) {
            LOG.warn("the guard of the run cannot be asked: {}", gone.getMessage());
            return false;
        }
    }

    private static void end(Connection held) {
        try (held) {
            held.rollback();
        } catch (SQLException gone) {
            LOG.warn("the guard of the run ended with its connection: {}", gone.getMessage());
        }
    }
}

package vn.tonghop.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.net.SocketTimeoutException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.fixture.MySqlServer;
import vn.tonghop.submission.BulkInsertRepository;

class GuardedPoolTest {

    private static final long SMALL_STACK = 256 * 1024;

    private final MySqlServer server = MySqlServer.running();
    private final HikariDataSource pool = new HikariDataSource();

    @AfterEach
    void close() {
        pool.close();
    }

    /** Each number of spare frames lets the stack end at another place of the driver. */
    @ParameterizedTest
    @ValueSource(ints = {20, 40, 50, 60, 70, 80, 90, 100, 110, 120, 140, 160, 200})
    void neverUsesAConnectionAgainThatAnErrorHasCut(int spare) throws Exception {
        open(server.url(""), GuardedPool.USUAL);
        var cut = pool.getConnection();
        overflow(cut, spare);
        giveBack(cut);

        try (var connection = pool.getConnection()) {
            assertThat(told(connection, "select 'answer to this'")).isEqualTo("answer to this");
        }
    }

    /** As Spring does it, to which it makes no difference that this fails. */
    private static void giveBack(Connection connection) {
        try {
            connection.close();
        } catch (SQLException lost) {
            assertThat(lost.getMessage()).contains("cut");
        }
    }

    @Test
    void givesUpAnAnswerThatDoesNotCome() throws SQLException {
        open(server.url(""), new GuardedPool(Duration.ofSeconds(10), Duration.ofMillis(500)));
        try (var connection = pool.getConnection()) {
            assertThatThrownBy(() -> told(connection, "select sleep(20)"))
                    .hasRootCauseInstanceOf(SocketTimeoutException.class);
        }

        try (var connection = pool.getConnection()) {
            assertThat(told(connection, "select 'still there'")).isEqualTo("still there");
        }
    }

    @Test
    void waitsTenMinutesForAnAnswerWhereNothingElseIsSaid() throws SQLException {
        open(server.url(""), GuardedPool.USUAL);

        try (var connection = pool.getConnection()) {
            assertThat(connection.getNetworkTimeout()).isEqualTo(600_000);
        }
    }

    @Test
    void waitsAsLongAsTheAddressSays() throws SQLException {
        open(server.url("") + "&socketTimeout=12345", GuardedPool.USUAL);

        try (var connection = pool.getConnection()) {
            assertThat(connection.getNetworkTimeout()).isEqualTo(12_345);
        }
    }

    @Test
    void streamsRowsButGivesNoFileToAServerThatAsksForOne() throws SQLException {
        open(server.url(server.createDatabase()).replace("&allowLoadLocalInfile=true", ""), GuardedPool.USUAL);

        assertThat(new BulkInsertRepository(new JdbcTemplate(pool)).isStreamed())
                .isTrue();
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create table taken (line text)");
            assertThatThrownBy(() -> statement.execute("load data local infile '/etc/hosts' into table taken"))
                    .isInstanceOf(SQLException.class);
            assertThat(told(connection, "select count(*) from taken")).isEqualTo("0");
        }
    }

    private void open(String address, GuardedPool guard) {
        pool.setJdbcUrl(address);
        pool.setUsername(server.user());
        pool.setPassword("");
        pool.setMaximumPoolSize(1);
        guard.guard(pool);
    }

    private static String told(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    /** Asks something long with so many frames left. */
    private static void overflow(Connection connection, int spare) throws InterruptedException, ExecutionException {
        var asked = new FutureTask<Void>(
                () -> {
                    try {
                        new Descent(connection, spare).down();
                    } catch (StackOverflowError | SQLException expected) {
                        // Where it ended is of no matter, only what the next one is answered.
                    }
                },
                null);
        new Thread(null, asked, "deep", SMALL_STACK).start();
        asked.get();
    }

    /** Goes down to the end of the stack, a little up again, and asks from there. */
    private static final class Descent {

        private final Connection connection;
        private int left;

        private Descent(Connection connection, int spare) {
            this.connection = connection;
            this.left = spare;
        }

        private void down() throws SQLException {
            try {
                if (left > 0) {
                    down();
                }
            } catch (StackOverflowError full) {
                if (left == 0) {
                    throw full;
                }
            }
            left--;
            if (left == 0) {
                told(connection, "select repeat('x', 2000) from information_schema.collations");
            }
        }
    }
}

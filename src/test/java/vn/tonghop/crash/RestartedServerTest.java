package vn.tonghop.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.DatabaseKind;
import vn.tonghop.fixture.MySqlServer;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.TestDatabase;

/** The database server goes away during a run and comes back. */
class RestartedServerTest {

    private static final String EVE = "2026-06-11";

    @TempDir
    Path folder;

    @Test
    @DisplayName("OP-03 MySQL stopped and started during a run: the run fails cleanly and the next one completes it")
    void op03TheNextRunCompletesWhatTheServerInterrupted() throws Exception {
        try (TestDatabase unused = DatabaseKind.H2.open();
                var server = MySqlServer.start()) {
            var url = server.url(server.createDatabase());
            var office = new Office(folder, unused)
                    .set("tonghop.intake.settle-pause", "1500ms")
                    .set("spring.datasource.hikari.connection-timeout", "2000");
            office.dropSample();
            var thread = Executors.newSingleThreadExecutor();
            try {
                var run = thread.submit(() -> office.runAs(server.user(), url, EVE, "nightly"));
                awaitFirstFile(server, url);
                server.kill();
                var failed = run.get(3, TimeUnit.MINUTES);
                assertThat(failed.exitCode()).as(failed.out()).isEqualTo(3);
                assertThat(failed.err()).contains("cơ sở dữ liệu");
            } finally {
                thread.shutdownNow();
            }
            server.startAgain();

            var next = office.runAs(server.user(), url, EVE, "nightly");

            assertThat(next.exitCode()).as(next.err()).isEqualTo(1);
            assertThat(next.out()).contains("Tệp đã nhận: 38", "bản số 1");
            assertThat(count(server, url, "select count(*) from submission where state = 'ANSWERED'"))
                    .isEqualTo(38);
            assertThat(office.files("bien-nhan").stream()
                            .filter(file -> file.toString().endsWith(".html")))
                    .hasSize(38);
        }
    }

    private static void awaitFirstFile(MySqlServer server, String url) {
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> hasFiles(server, url));
    }

    private static boolean hasFiles(MySqlServer server, String url) {
        try {
            return count(server, url, "select count(*) from submission") > 3;
        } catch (SQLException noTableYet) {
            return false;
        }
    }

    private static long count(MySqlServer server, String url, String query) throws SQLException {
        try (var connection = DriverManager.getConnection(url, server.user(), "");
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }
}

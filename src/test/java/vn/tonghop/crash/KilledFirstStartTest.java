package vn.tonghop.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.tonghop.fixture.DatabaseKind;
import vn.tonghop.schema.Schema;

/**
 * The real program, killed while it makes its tables, on the database that keeps half a change; {@code FirstStartTest} does the
 * same at every statement of both.
 */
@Tag("long")
class KilledFirstStartTest {

    private static final Random RANDOM = new Random(Long.getLong("tonghop.kills.seed", 20_260_611L));
    private static final int LONGEST = 400;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = "MYSQL")
    @DisplayName("OP-06 a first start that was killed again and again is completed by the next start")
    void op06TheNextStartCompletesTheTables(DatabaseKind kind) throws SQLException {
        try (var place = new Place(kind, folder, Program.built())) {
            place.empty();
            var undisturbed = schema(place);
            place.clear();
            killAt(place, "between-steps after create submission");
            killSoon(place);
            killAt(place, "between-steps after create outbox");
            killSoon(place);

            var completed = place.run("intake");

            assertThat(completed.exitCode())
                    .as("0, or 1 on a day on which units are missing: " + completed.out())
                    .isBetween(0, 1);
            assertThat(schema(place)).isEqualTo(undisturbed);
        }
    }

    private static void killAt(Place place, String point) {
        var killed = place.start(Map.of("point", point), "intake").await();
        assertThat(killed.isKilled()).as("at %s: %s", point, killed).isTrue();
    }

    /** From outside, a moment after the first change. */
    private static void killSoon(Place place) {
        var started = place.start(Map.of(), "intake");
        while (started.process().isAlive() && started.passed().isEmpty()) {
            LockSupport.parkNanos(2_000_000);
        }
        LockSupport.parkNanos(RANDOM.nextInt(LONGEST) * 1_000_000L);
        started.process().destroyForcibly();
        started.await();
    }

    private static Schema schema(Place place) throws SQLException {
        try (var connection = place.connect()) {
            return Schema.of(place.kind(), new SingleConnectionDataSource(connection, true));
        }
    }
}

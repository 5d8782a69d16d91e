package vn.tonghop.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.tonghop.fixture.DatabaseKind;
import vn.tonghop.fixture.TestDatabase;

class RunWatchTest {

    private static final Instant NIGHT = Instant.parse("2026-06-01T15:00:00Z");
    private static final Duration DAY_AND_TWO_HOURS = Duration.ofHours(26);

    private final TestDatabase database = DatabaseKind.H2.open();
    private final RunWatch watch = new RunWatch(
            new RunRecordRepository(database.jdbc()),
            new ScheduleProperties("0 0 22 * * *", "0 */15 * * * *", 3, DAY_AND_TWO_HOURS));

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void expectsNothingBeforeThereWasARunOrOneIsExpected() {
        assertThat(watch.silentSince(NIGHT)).isEmpty();
        assertThat(watch.lastRun()).isEmpty();
    }

    @Test
    void noticesSilenceAfterTheIntervalAndUntilTheNextRun() {
        watch.complete(NIGHT);
        var latest = NIGHT.plus(DAY_AND_TWO_HOURS);

        assertThat(watch.silentSince(latest)).isEmpty();
        assertThat(watch.silentSince(latest.plusSeconds(1))).contains(NIGHT);

        watch.complete(latest);
        assertThat(watch.silentSince(latest.plusSeconds(1))).isEmpty();
        assertThat(watch.lastRun()).contains(latest);
    }

    @Test
    void countsFromTheMomentThatRunsAreExpectedButForgetsNoRun() {
        watch.begin(NIGHT);
        watch.begin(NIGHT.plusSeconds(60));

        assertThat(watch.lastRun()).contains(NIGHT);
        watch.complete(NIGHT.plus(DAY_AND_TWO_HOURS));
        watch.begin(NIGHT.plus(Duration.ofDays(9)));
        assertThat(watch.lastRun()).contains(NIGHT.plus(DAY_AND_TWO_HOURS));
    }
}

package vn.tonghop.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CronTimesTest {

    @ParameterizedTest
    @CsvSource({
        "0 0 22 * * *, 2026-06-11T14:59:59Z, 2026-06-11T15:00:00Z",
        "0 0 22 * * *, 2026-06-11T15:00:00Z, 2026-06-12T15:00:00Z",
        "0 */15 * * * *, 2026-06-11T15:00:00Z, 2026-06-11T15:15:00Z",
        "0 0 8 * * MON-FRI, 2026-06-12T02:00:00Z, 2026-06-15T01:00:00Z"
    })
    void comesNextAtThatMomentOfVietnam(String expression, Instant from, Instant next) {
        assertThat(new CronTimes(expression).after(from)).isEqualTo(next);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "22:00", "0 0 25 * * *", "0 22 * * *", "0 0 0 31 2 *"})
    void refusesWhatIsNoTimetable(String expression) {
        assertThatIllegalArgumentException().isThrownBy(() -> new CronTimes(expression));
    }

    @Test
    void aSettingThatIsNoTimetableIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScheduleProperties("0 0 22 * * *", "mỗi giờ", 3, Duration.ofHours(26)))
                .withMessageStartingWith("tonghop.schedule.dispatch is 'mỗi giờ'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScheduleProperties("0 0 22 * * *", "0 0 * * * *", 3, Duration.ZERO))
                .withMessageStartingWith("tonghop.schedule.expected-every is 'PT0S'");
    }
}

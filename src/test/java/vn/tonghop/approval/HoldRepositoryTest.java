package vn.tonghop.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.tonghop.fixture.DatabaseKind;
import vn.tonghop.fixture.TestDatabase;
import vn.tonghop.period.PeriodCode;

class HoldRepositoryTest {

    private static final PeriodCode HALF = PeriodCode.parse("2026-H1");
    private static final Instant NOW = Instant.parse("2026-06-11T03:00:00.123456Z");

    private final TestDatabase database = DatabaseKind.H2.open();
    private final HoldRepository holds = new HoldRepository(database.jdbc());

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theLatestHoldIsToldUntilThePeriodIsReleased() {
        holds.add(new Hold(HALF, "Nguyễn Văn Trực", "chưa khớp", NOW));
        var latest = new Hold(HALF, "Trần Bình Minh", "chờ Phòng Kinh tế", NOW.plusSeconds(60));
        holds.add(latest);

        assertThat(holds.find(HALF)).contains(latest);
        assertThat(holds.release(HALF, NOW.plusSeconds(120))).isTrue();
        assertThat(holds.find(HALF)).isEmpty();
        assertThat(holds.release(HALF, NOW.plusSeconds(180))).isFalse();
    }

    @Test
    void aHoldIsOfOnePeriod() {
        holds.add(new Hold(HALF, "Nguyễn Văn Trực", "chưa khớp", NOW));
        var year = PeriodCode.parse("2026");

        assertThat(holds.find(year)).isEmpty();
        assertThat(holds.release(year, NOW)).isFalse();
        assertThat(holds.find(HALF)).isPresent();
    }
}

package vn.tonghop.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.fixture.Plans;
import vn.tonghop.period.PeriodCode;

class UnitDatesTest {

    private final UnitDates dates = new UnitDates(LocalDate.of(2026, 6, 9), LocalDate.of(2026, 6, 11));

    @ParameterizedTest
    @CsvSource({"2026-06-09T16:59:59.999999Z, true", "2026-06-09T17:00:00Z, false", "2026-05-01T00:00:00Z, true"})
    void isOnTimeUntilMidnightInVietnamOfTheCutOffDay(Instant received, boolean isOnTime) {
        assertThat(dates.isOnTime(received)).isEqualTo(isOnTime);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-11T16:59:59Z, true", "2026-06-11T17:00:00Z, false"})
    void countsLateFilesUntilMidnightOfTheClosingDay(Instant received, boolean isCounted) {
        assertThat(dates.isCounted(received)).isEqualTo(isCounted);
    }

    @Test
    void areMovedByAnExtensionAndNeverBack() {
        var period = Plans.shipped().period(PeriodCode.parse("2026-H1"));
        var earlier = Optional.of(period.cutOff().minusDays(1));
        var later = Optional.of(period.closing().plusDays(1));

        assertThat(UnitDates.of(period, earlier)).isEqualTo(UnitDates.of(period, Optional.empty()));
        assertThat(UnitDates.of(period, later)).isEqualTo(new UnitDates(later.get(), later.get()));
    }
}

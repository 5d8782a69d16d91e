package vn.tonghop.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.period.WorkingCalendar.DayKind;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = new WorkingCalendar(
            Set.of(2026),
            Map.of(
                    LocalDate.of(2026, 11, 24), DayKind.OFF,
                    LocalDate.of(2026, 11, 28), DayKind.WORKED));

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, true",
        "2026-11-21, false",
        "2026-11-22, false",
        "2026-11-23, true",
        "2026-11-24, false",
        "2026-11-28, true"
    })
    void knowsWeekendsHolidaysAndSwappedSaturdays(LocalDate day, boolean isWorked) {
        assertThat(calendar.isWorkingDay(day)).isEqualTo(isWorked);
    }

    @Test
    void walksBackOverHolidaysAndWeekends() {
        assertThat(calendar.lastWorkingDayBefore(LocalDate.of(2026, 11, 25))).isEqualTo("2026-11-23");
        assertThat(calendar.lastWorkingDayBefore(LocalDate.of(2026, 11, 30))).isEqualTo("2026-11-28");
    }

    @ParameterizedTest
    @CsvSource({"0, 2026-11-25", "1, 2026-11-23", "2, 2026-11-20", "5, 2026-11-17"})
    void countsWorkingDaysBack(int workingDays, LocalDate expected) {
        assertThat(calendar.workingDaysBefore(LocalDate.of(2026, 11, 25), workingDays))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-12-31", "2027-01-01", "2028-06-15"})
    void refusesAYearThatItDoesNotCover(LocalDate day) {
        assertThatThrownBy(() -> calendar.isWorkingDay(day))
                .isInstanceOf(UnknownCalendarYearException.class)
                .hasMessage(
                        "The working calendar does not cover %s; it covers [2026]. Add the holidays of %d to calendar.csv."
                                .formatted(day, day.getYear()));
    }

    @Test
    void doesNotGuessWhenItWalksOutOfItsYears() {
        assertThatThrownBy(() -> calendar.lastWorkingDayBefore(LocalDate.of(2026, 1, 1)))
                .isInstanceOf(UnknownCalendarYearException.class);
    }

    @Test
    void refusesADayOfAYearThatItDoesNotCover() {
        var exceptions = Map.of(LocalDate.of(2027, 1, 1), DayKind.OFF);

        assertThatThrownBy(() -> new WorkingCalendar(Set.of(2026), exceptions))
                .hasMessage("2027-01-01 lies in no year of the calendar [2026]");
    }
}

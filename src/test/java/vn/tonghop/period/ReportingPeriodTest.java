package vn.tonghop.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingPeriodTest {

    private static final LocalDate OPENS = LocalDate.of(2026, 5, 15);
    private static final LocalDate DATA_TO = LocalDate.of(2026, 6, 5);
    private static final LocalDate CUT_OFF = LocalDate.of(2026, 6, 9);
    private static final LocalDate CLOSING = LocalDate.of(2026, 6, 11);
    private static final LocalDate DEADLINE = LocalDate.of(2026, 6, 15);

    private final WorkingCalendar calendar = new WorkingCalendar(Set.of(2026), Map.of());
    private final ReportingPeriod period = period(OPENS, DATA_TO, CUT_OFF, CLOSING, List.of(5, 1));

    @ParameterizedTest
    @CsvSource({"2026-06-11T16:59:59Z, true", "2026-06-11T17:00:00Z, false"})
    void countsLateFilesUntilMidnightOfTheClosingDay(Instant received, boolean isCounted) {
        assertThat(period.isCounted(received)).isEqualTo(isCounted);
    }

    @ParameterizedTest
    @DisplayName("before 15/6/2026: 14/6 23:59:59 in Vietnam is in time, 15/6 00:00:00 is late")
    @CsvSource({"2026-06-14T16:59:59Z, true", "2026-06-14T17:00:00Z, false"})
    void endsBeforeTheDeadlineDayBegins(Instant sent, boolean isInTime) {
        assertThat(sent.isBefore(period.deadlineInstant())).isEqualTo(isInTime);
    }

    @Test
    @DisplayName("14/6/2026 is a Sunday: the report is sent on Friday 12/6")
    void plansTheSendingOnTheLastWorkingDayWhenTheEveIsASunday() {
        assertThat(period.plannedSending(calendar).toLocalDateTime()).hasToString("2026-06-12T09:00");
    }

    @Test
    void isOpenFromItsFirstDayOn() {
        assertThat(period.isOpenOn(OPENS.minusDays(1))).isFalse();
        assertThat(period.isOpenOn(OPENS)).isTrue();
    }

    @Test
    void remindsOnWorkingDaysOnly() {
        assertThat(period.reminderDays(calendar)).containsExactly(LocalDate.of(2026, 6, 2), LocalDate.of(2026, 6, 8));
    }

    @Test
    void keepsItsListsWhenTheCallerChangesHis() {
        var reminders = new ArrayList<>(List.of(5));
        var kept = period(OPENS, DATA_TO, CUT_OFF, CLOSING, reminders);
        reminders.clear();

        assertThat(kept.reminders()).containsExactly(5);
    }

    @Test
    void refusesDaysInTheWrongOrder() {
        assertThatThrownBy(() -> period(OPENS, CUT_OFF.plusDays(1), CUT_OFF, CLOSING, List.of()))
                .hasMessage("period 2026-H1: dataTo 2026-06-10 is after cutOff 2026-06-09");
        assertThatThrownBy(() -> period(CUT_OFF.plusDays(1), DATA_TO, CUT_OFF, CLOSING, List.of()))
                .hasMessage("period 2026-H1: opens 2026-06-10 is after cutOff 2026-06-09");
        assertThatThrownBy(() -> period(OPENS, DATA_TO, CLOSING.plusDays(1), CLOSING, List.of()))
                .hasMessage("period 2026-H1: cutOff 2026-06-12 is after closing 2026-06-11");
        assertThatThrownBy(() -> period(OPENS, LocalDate.of(2025, 12, 1), CUT_OFF, CLOSING, List.of()))
                .hasMessage("period 2026-H1: dataFrom 2025-12-15 is after dataTo 2025-12-01");
    }

    @Test
    void refusesAClosingThatIsNotBeforeTheDeadline() {
        assertThatThrownBy(() -> period(OPENS, DATA_TO, CUT_OFF, DEADLINE, List.of()))
                .hasMessage("period 2026-H1: closing 2026-06-15 is not before the deadline 2026-06-15");
    }

    @Test
    void refusesAReminderOnTheCutOffDay() {
        assertThatThrownBy(() -> period(OPENS, DATA_TO, CUT_OFF, CLOSING, List.of(5, 0)))
                .hasMessage("period 2026-H1: reminder 0; expected working days before or after 2026-06-09");
    }

    private static ReportingPeriod period(
            LocalDate opens, LocalDate dataTo, LocalDate cutOff, LocalDate closing, List<Integer> reminders) {
        return new ReportingPeriod(
                PeriodCode.parse("2026-H1"),
                "6 tháng đầu năm 2026",
                List.of(),
                opens,
                LocalDate.of(2025, 12, 15),
                dataTo,
                cutOff,
                closing,
                DEADLINE,
                LocalTime.of(9, 0),
                reminders,
                1);
    }
}

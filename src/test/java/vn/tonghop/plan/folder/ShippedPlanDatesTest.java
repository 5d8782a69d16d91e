package vn.tonghop.plan.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.forms.StandardForms;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.period.UnknownCalendarYearException;
import vn.tonghop.plan.Plan;

/** The days that the shipped plan leads to, computed by hand from the sources named in docs/calendar.md. */
class ShippedPlanDatesTest {

    private final Plan plan = PlanFolder.inside("plan/2026").read(StandardForms.all());

    @Test
    void sendsTheHalfYearlyReportOnTheFridayBeforeTheDeadline() {
        assertThat(period("2026-H1").plannedSending(plan.calendar()))
                .hasToString("2026-06-12T09:00+07:00[Asia/Ho_Chi_Minh]");
    }

    @Test
    void sendsTheYearlyReportBeforeTheHolidayOf24November() {
        assertThat(period("2026").plannedSending(plan.calendar()))
                .hasToString("2026-11-23T09:00+07:00[Asia/Ho_Chi_Minh]");
    }

    @Test
    void sendsOnTheFridayBeforeWhenTheProposedSwapHolds(@TempDir Path folder) throws Exception {
        for (var name : List.of("plan.yml", "indicators.csv", "units.csv", "calendar.csv")) {
            var shipped = Files.readString(Path.of("src/main/resources/plan/2026", name));
            Files.writeString(folder.resolve(name), shipped.replace("proposed: false", "proposed: true"));
        }
        var swapped = PlanFolder.at(folder).read(StandardForms.all());

        assertThat(period("2026").plannedSending(swapped.calendar()).toLocalDate())
                .isEqualTo("2026-11-20");
        assertThat(swapped.calendar().isWorkingDay(day("2026-11-28"))).isTrue();
        assertThat(swapped.calendar().isWorkingDay(day("2027-02-08"))).isFalse();
    }

    @Test
    void remindsUnitsOnWorkingDaysBeforeTheirCutOff() {
        assertThat(period("2026-H1").reminderDays(plan.calendar()))
                .containsExactly(day("2026-05-26"), day("2026-06-02"), day("2026-06-04"), day("2026-06-08"));
        assertThat(period("2026").reminderDays(plan.calendar()))
                .containsExactly(day("2026-11-03"), day("2026-11-10"), day("2026-11-12"), day("2026-11-16"));
    }

    @Test
    void endsTheDeadlineDayAtMidnightInVietnam() {
        assertThat(period("2026-H1").deadlineInstant()).isEqualTo(Instant.parse("2026-06-14T17:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-02, false",
        "2026-01-10, true",
        "2026-02-20, false",
        "2026-04-27, false",
        "2026-08-22, true",
        "2026-08-31, false",
        "2026-11-23, true",
        "2026-11-24, false",
        "2026-11-28, false",
        "2027-04-16, false",
        "2027-05-03, false",
        "2027-09-02, false"
    })
    void knowsWhichDaysTheCivilServiceWorks(LocalDate day, boolean isWorked) {
        assertThat(plan.calendar().isWorkingDay(day)).isEqualTo(isWorked);
    }

    @ParameterizedTest
    @CsvSource({"2027-06-15, 2027-06-14", "2027-11-25, 2027-11-23"})
    void computesTheSameDeadlinesOfTheNextYear(LocalDate deadline, LocalDate lastWorkingDay) {
        assertThat(plan.calendar().lastWorkingDayBefore(deadline)).isEqualTo(lastWorkingDay);
    }

    @Test
    void refusesAYearWithoutCalendar() {
        assertThatThrownBy(() -> plan.calendar().lastWorkingDayBefore(day("2028-06-15")))
                .isInstanceOf(UnknownCalendarYearException.class)
                .hasMessage("The working calendar does not cover 2028-06-14; it covers [2026, 2027]."
                        + " Add the holidays of 2028 to calendar.csv.");
    }

    private ReportingPeriod period(String code) {
        return plan.period(PeriodCode.parse(code));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}

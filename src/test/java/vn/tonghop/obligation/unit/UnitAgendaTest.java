package vn.tonghop.obligation.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tonghop.fixture.Plans;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.ExtensionRepository.Extension;
import vn.tonghop.unit.Unit;

/** The first half of 2026: it opens on 15/5, the cut-off is 9/6. */
class UnitAgendaTest {

    private static final Plan PLAN = Plans.shipped();
    private static final ReportingPeriod HALF = PLAN.period(PeriodCode.parse("2026-H1"));
    private static final Instant CUT_OFF = Instant.parse("2026-06-09T17:00:00Z");
    private static final Unit KT = Plans.unit("KT");

    private final UnitAgenda agenda = new UnitAgenda(HALF, PLAN.calendar());

    @Test
    void goesFromTheOpeningOverTheRemindersToTheDayAfterTheCutOff() {
        assertThat(told(agenda.of(KT, Optional.empty())))
                .containsExactly(
                        "opens 2026-05-15T08:00",
                        "-10 2026-05-26T08:00",
                        "-5 2026-06-02T08:00",
                        "-3 2026-06-04T08:00",
                        "-1 2026-06-08T08:00",
                        "+1 2026-06-10T08:00");
    }

    @Test
    void countsBackFromAnExtendedDayAndAsksNothingThatLayBeforeItWasGranted() {
        var extension = new Extension(LocalDate.of(2026, 6, 11), Instant.parse("2026-06-09T02:00:00Z"));

        assertThat(told(agenda.of(KT, Optional.of(extension))))
                .containsExactly("opens 2026-05-15T08:00", "-1 2026-06-10T08:00", "+1 2026-06-12T08:00");
    }

    @Test
    void asksAUnitOnlyFromItsFirstDayOn() {
        var young = new Unit(
                KT.code(),
                KT.name(),
                KT.aliases(),
                KT.parent(),
                KT.kind(),
                KT.submits(),
                KT.mails(),
                KT.head(),
                LocalDate.of(2026, 6, 3),
                Optional.empty(),
                KT.folder());

        assertThat(told(agenda.of(young, Optional.empty())))
                .containsExactly(
                        "opens 2026-06-03T08:00", "-3 2026-06-04T08:00", "-1 2026-06-08T08:00", "+1 2026-06-10T08:00");
    }

    @Test
    void anEscalationWaitsForTheCutOffHoweverFarARunLooksAhead() {
        var stages = agenda.of(KT, Optional.empty());
        var escalation = stages.get(stages.size() - 1);
        var horizon = Instant.parse("2026-06-30T00:00:00Z");

        assertThat(escalation.isDue(CUT_OFF.minusSeconds(1), horizon)).isFalse();
        assertThat(escalation.isDue(CUT_OFF, horizon)).isTrue();
        assertThat(escalation.isDue(CUT_OFF, escalation.moment().toInstant())).isFalse();
        assertThat(escalation.end()).isEqualTo(HALF.deadlineInstant());
    }

    @Test
    void theDayIsPartOfTheIdentity() {
        assertThat(agenda.of(KT, Optional.empty()).get(1).obligation().key()).endsWith("/2026-H1/KT/2026-05-26");
    }

    private static List<String> told(List<UnitStage> stages) {
        return stages.stream()
                .map(stage -> stage.name() + " " + stage.moment().toLocalDateTime())
                .toList();
    }
}

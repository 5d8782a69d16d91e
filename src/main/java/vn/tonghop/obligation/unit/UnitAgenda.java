package vn.tonghop.obligation.unit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.tonghop.mail.MailKind;
import vn.tonghop.period.OfficeHours;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.period.WorkingCalendar;
import vn.tonghop.submission.ExtensionRepository.Extension;
import vn.tonghop.submission.UnitDates;
import vn.tonghop.unit.Unit;

/** What is due for one unit in a period, from its opening to the day after its cut-off. Plain Java. */
final class UnitAgenda {

    private final ReportingPeriod period;
    private final WorkingCalendar calendar;

    UnitAgenda(ReportingPeriod period, WorkingCalendar calendar) {
        this.period = period;
        this.calendar = calendar;
    }

    /** The stages of a unit in order. An extension moves its reminders; what lay before it was granted is not asked for again. */
    List<UnitStage> of(Unit unit, Optional<Extension> extension) {
        var dates = UnitDates.of(period, extension.map(Extension::until));
        var stages = new ArrayList<UnitStage>();
        stages.add(opening(unit, dates));
        for (var workingDays : period.reminders()) {
            var day = calendar.workingDaysBefore(dates.cutOff(), workingDays);
            var over = workingDays < 0;
            stages.add(new UnitStage(
                    MailKind.REMINDER,
                    period,
                    unit,
                    over ? "+" + -workingDays : "-" + workingDays,
                    OfficeHours.begin(day),
                    over ? dates.cutOffInstant() : Instant.MIN,
                    dates));
        }
        stages.add(escalation(unit, dates));
        var asked = extension.map(Extension::granted).orElse(Instant.MIN);
        return stages.stream()
                .filter(stage -> isAsked(stage, unit, dates, asked))
                .sorted(Comparator.comparing(UnitStage::moment))
                .toList();
    }

    /** The unit opens with the period, or on its own first day if that is later. */
    private UnitStage opening(Unit unit, UnitDates dates) {
        var first = unit.validFrom().isAfter(period.opens()) ? unit.validFrom() : period.opens();
        return new UnitStage(
                MailKind.OPENING,
                period,
                unit,
                "opens",
                OfficeHours.begin(calendar.firstWorkingDayFrom(first)),
                Instant.MIN,
                dates);
    }

    /** On the working day after the cut-off that the plan names, and never before the cut-off is over. */
    private UnitStage escalation(Unit unit, UnitDates dates) {
        var day = calendar.workingDaysBefore(dates.cutOff(), -period.escalation());
        return new UnitStage(
                MailKind.ESCALATION,
                period,
                unit,
                "+" + period.escalation(),
                OfficeHours.begin(day),
                dates.cutOffInstant(),
                dates);
    }

    private boolean isAsked(UnitStage stage, Unit unit, UnitDates dates, Instant granted) {
        var exists = !stage.moment().toLocalDate().isBefore(unit.validFrom());
        var moved = dates.cutOff().isAfter(period.cutOff()) && stage.kind() != MailKind.OPENING;
        return exists && !(moved && stage.moment().toInstant().isBefore(granted));
    }
}

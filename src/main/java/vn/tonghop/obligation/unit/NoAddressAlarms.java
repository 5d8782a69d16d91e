package vn.tonghop.obligation.unit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.mail.MailKind;
import vn.tonghop.mail.text.LetterComposer;
import vn.tonghop.obligation.AlarmReaders;
import vn.tonghop.obligation.DueLetters;
import vn.tonghop.obligation.LetterDesk;
import vn.tonghop.obligation.Obligation;
import vn.tonghop.obligation.OutgoingLetter;
import vn.tonghop.period.OfficeHours;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.unit.Unit;

/** Tells the operator, once a period, of each unit that cannot be told anything because the plan has no address for it. */
final class NoAddressAlarms implements DueLetters {

    private final Plan plan;
    private final LetterDesk desk;
    private final LetterComposer composer;
    private final AlarmReaders readers;

    NoAddressAlarms(Plan plan, LetterDesk desk, LetterComposer composer, AlarmReaders readers) {
        this.plan = plan;
        this.desk = desk;
        this.composer = composer;
        this.readers = readers;
    }

    @Override
    public Turn turn() {
        return Turn.NO_ADDRESS;
    }

    @Override
    public void raise(Instant now, Instant horizon) {
        for (var period : plan.periods()) {
            if (now.isBefore(period.deadlineInstant())
                    && OfficeHours.begin(period.opens()).toInstant().isBefore(horizon)) {
                plan.units().submittingOn(period.dataTo()).stream()
                        .filter(unit -> unit.mails().isEmpty())
                        .forEach(unit -> raise(unit, period, now));
            }
        }
    }

    private void raise(Unit unit, ReportingPeriod period, Instant now) {
        var obligation = Obligation.of(
                MailKind.ALARM,
                "no-address/%s/%s".formatted(period.code(), unit.code()),
                Optional.of(period.code()),
                now);
        var values = Map.of("unit", unit.name(), "code", unit.code().value(), "period", period.label());
        desk.post(
                obligation,
                now,
                () -> List.of(OutgoingLetter.of(readers.operators(), composer.letter("noAddress", values))));
    }
}

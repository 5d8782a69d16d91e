package vn.tonghop.obligation.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.aggregation.PeriodReading;
import vn.tonghop.mail.MailKind;
import vn.tonghop.mail.MailText;
import vn.tonghop.mail.text.LetterComposer;
import vn.tonghop.obligation.AlarmReaders;
import vn.tonghop.obligation.DueLetters;
import vn.tonghop.obligation.LetterDesk;
import vn.tonghop.obligation.Obligation;
import vn.tonghop.obligation.OutgoingLetter;
import vn.tonghop.period.OfficeHours;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.vietnamese.OfficialDate;

/** Tells who approves, and the operator, that a report is not out although its moment has come; never before. */
final class NotOutAlarms implements DueLetters {

    private final Plan plan;
    private final PeriodReading periods;
    private final ReportDelivery delivery;
    private final LetterDesk desk;
    private final LetterComposer composer;
    private final CoverageSentence coverage;
    private final AlarmReaders readers;
    private final SendingTime sending;

    NotOutAlarms(
            Plan plan,
            PeriodReading periods,
            ReportDelivery delivery,
            LetterDesk desk,
            LetterComposer composer,
            CoverageSentence coverage,
            AlarmReaders readers,
            SendingTime sending) {
        this.plan = plan;
        this.periods = periods;
        this.delivery = delivery;
        this.desk = desk;
        this.composer = composer;
        this.coverage = coverage;
        this.readers = readers;
        this.sending = sending;
    }

    @Override
    public Turn turn() {
        return Turn.NOT_OUT;
    }

    @Override
    public void raise(Instant now, Instant horizon) {
        plan.periods().forEach(period -> raiseNotOut(period, now));
    }

    /** One alarm for each day from the planned sending moment until well after the deadline, as long as the report is not out. */
    private void raiseNotOut(ReportingPeriod period, Instant now) {
        var today = OfficialDate.dayOf(now);
        if (!sending.hasCome(period)
                || now.isBefore(OfficeHours.begin(today).toInstant())
                || sending.isHistory(period)) {
            return;
        }
        delivery.whyNotOut(period).ifPresent(why -> {
            var obligation = Obligation.of(
                    MailKind.ALARM,
                    "not-out/%s/%s".formatted(period.code(), today),
                    Optional.of(period.code()),
                    sending.planned(period).toInstant());
            desk.post(obligation, now, () -> List.of(OutgoingLetter.of(readers.approvers(), notOut(period, why, now))));
        });
    }

    private MailText notOut(ReportingPeriod period, String why, Instant now) {
        var values = Map.of(
                "period",
                period.label(),
                "now",
                OfficialDate.moment(now),
                "deadline",
                OfficialDate.written(period.deadline()),
                "sending",
                OfficialDate.moment(sending.planned(period)));
        return composer.letter("notOut", values, List.of(why, coverage.of(periods.coverage(period))), List.of());
    }
}

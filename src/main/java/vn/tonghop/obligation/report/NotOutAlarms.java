package vn.tonghop.obligation.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.aggregation.PeriodReading;
import vn.tonghop.mail.MailKind;
import vn.tonghop.mail.MailState;
import vn.tonghop.mail.MailText;
import vn.tonghop.mail.OutboxEntry;
import vn.tonghop.mail.outbox.OutboxRepository;
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

/** Tells who approves, and the operator, that a report is not out on the last working day before its deadline, and after it. */
final class NotOutAlarms implements DueLetters {

    private final Plan plan;
    private final PeriodReading periods;
    private final IssueReading issues;
    private final OutboxRepository outbox;
    private final LetterDesk desk;
    private final LetterComposer composer;
    private final CoverageSentence coverage;
    private final AlarmReaders readers;

    NotOutAlarms(
            Plan plan,
            PeriodReading periods,
            IssueReading issues,
            OutboxRepository outbox,
            LetterDesk desk,
            LetterComposer composer,
            CoverageSentence coverage,
            AlarmReaders readers) {
        this.plan = plan;
        this.periods = periods;
        this.issues = issues;
        this.outbox = outbox;
        this.desk = desk;
        this.composer = composer;
        this.coverage = coverage;
        this.readers = readers;
    }

    @Override
    public Turn turn() {
        return Turn.NOT_OUT;
    }

    @Override
    public void raise(Instant now, Instant horizon) {
        plan.periods().forEach(period -> raiseNotOut(period, now, horizon));
    }

    /** One alarm for each day from the planned sending day to the deadline, as long as the report is not out. */
    private void raiseNotOut(ReportingPeriod period, Instant now, Instant horizon) {
        var planned = period.plannedSending(plan.calendar());
        var last = LocalDate.ofInstant(horizon.minusNanos(1), OfficialDate.ZONE);
        if (!planned.toInstant().isBefore(horizon)
                || !OfficeHours.begin(last).toInstant().isBefore(horizon)
                || last.isAfter(period.deadline())) {
            return;
        }
        obstacle(period).ifPresent(why -> {
            var obligation = Obligation.of(
                    MailKind.ALARM,
                    "not-out/%s/%s".formatted(period.code(), last),
                    Optional.of(period.code()),
                    planned.toInstant());
            desk.post(obligation, now, () -> List.of(OutgoingLetter.of(readers.approvers(), notOut(period, why))));
        });
    }

    private MailText notOut(ReportingPeriod period, String why) {
        var values = Map.of(
                "period",
                period.label(),
                "code",
                period.code().toString(),
                "deadline",
                OfficialDate.written(period.deadline()),
                "sending",
                OfficialDate.moment(period.plannedSending(plan.calendar())));
        return composer.letter("notOut", values, List.of(why, coverage.of(periods.coverage(period))), List.of());
    }

    /** Why the report is not out, in a sentence; empty if it is, or if nothing but its own moment keeps it. */
    private Optional<String> obstacle(ReportingPeriod period) {
        if (desk.done(ReportLetters.obligation(period, plan)).isPresent()) {
            return undelivered(period);
        }
        var issue = issues.of(period);
        var values = new HashMap<String, String>();
        values.put("code", period.code().toString());
        issue.hold().ifPresent(hold -> {
            values.put("actor", hold.actor());
            values.put("reason", hold.reason());
            values.put("since", moment(hold.since()));
        });
        return issue.obstacle(plan.policy()).map(why -> composer.sentence("notOut." + why, values));
    }

    /** A report that the mail server has refused so far is not out either. */
    private Optional<String> undelivered(ReportingPeriod period) {
        return Stream.of(MailState.FAILED, MailState.PENDING)
                .flatMap(state -> outbox.findAll(state).stream())
                .filter(mail -> mail.message().kind() == MailKind.REPORT)
                .filter(mail -> mail.message().period().equals(Optional.of(period.code())))
                .filter(mail -> mail.attempts() > 0)
                .findFirst()
                .map(this::undelivered);
    }

    private String undelivered(OutboxEntry mail) {
        return composer.sentence(
                "notOut.UNDELIVERED",
                Map.of("addressee", mail.message().addressee(), "number", Long.toString(mail.id())));
    }

    private static String moment(Instant instant) {
        return OfficialDate.moment(instant.atZone(OfficialDate.ZONE));
    }
}

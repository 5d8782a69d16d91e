package vn.tonghop.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.mail.MailKind;
import vn.tonghop.mail.MailState;
import vn.tonghop.mail.OutboxEntry;
import vn.tonghop.mail.outbox.OutboxRepository;
import vn.tonghop.mail.text.DeadlineComposer;
import vn.tonghop.obligation.LetterDesk.Content;
import vn.tonghop.period.OfficeHours;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.schedule.RunWatch;
import vn.tonghop.vietnamese.OfficialDate;

/**
 * Tells people that something stands still: a report that is not out on the last working day before its deadline, and on each
 * day after it; units without an address; a night without a run.
 */
public final class OperatorAlarms {

    private final Plan plan;
    private final Records records;
    private final LetterDesk desk;
    private final DeadlineComposer composer;
    private final String operator;
    private final CoverageSentence coverage = new CoverageSentence();

    /** What alarms are read from. */
    public record Records(ReportLetters.Reports reports, OutboxRepository outbox, RunWatch watch) {}

    /**
     * Alarms about that plan.
     *
     * @param operator address of the operator; where it is blank, the drafting department is told
     */
    public OperatorAlarms(Plan plan, Records records, LetterDesk desk, DeadlineComposer composer, String operator) {
        this.plan = plan;
        this.records = records;
        this.desk = desk;
        this.composer = composer;
        this.operator = operator.strip();
    }

    void raise(Instant now, Instant horizon) {
        records.watch().silentSince(now).ifPresent(since -> raiseSilence(since, now));
        for (var period : plan.periods()) {
            if (now.isBefore(period.deadlineInstant())
                    && OfficeHours.begin(period.opens()).toInstant().isBefore(horizon)) {
                raiseNoAddress(period, now);
            }
            raiseNotOut(period, now, horizon);
        }
    }

    private void raiseSilence(Instant since, Instant now) {
        var values = Map.of("since", moment(since), "now", moment(now));
        desk.post(
                Obligation.of(Obligation.Kind.ALARM, "no-run/" + since.getEpochSecond(), Optional.empty(), now),
                operators(),
                now,
                () -> Content.of(MailKind.ALARM, composer.letter("silence", values, List.of(), List.of())));
    }

    private void raiseNoAddress(ReportingPeriod period, Instant now) {
        for (var unit : UnitLetters.withoutAddress(period, plan)) {
            var values = Map.of("unit", unit.name(), "code", unit.code().value(), "period", period.label());
            var obligation = Obligation.of(
                    Obligation.Kind.ALARM,
                    "no-address/%s/%s".formatted(period.code(), unit.code()),
                    Optional.of(period.code()),
                    now);
            desk.post(
                    obligation,
                    operators(),
                    now,
                    () -> Content.of(MailKind.ALARM, composer.letter("noAddress", values, List.of(), List.of())));
        }
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
                    Obligation.Kind.ALARM,
                    "not-out/%s/%s".formatted(period.code(), last),
                    Optional.of(period.code()),
                    planned.toInstant());
            desk.post(obligation, approvers(), now, () -> notOut(period, why));
        });
    }

    private Content notOut(ReportingPeriod period, String why) {
        var values = Map.of(
                "period",
                period.label(),
                "code",
                period.code().toString(),
                "deadline",
                OfficialDate.written(period.deadline()),
                "sending",
                OfficialDate.moment(period.plannedSending(plan.calendar())));
        return Content.of(
                MailKind.ALARM,
                composer.letter(
                        "notOut",
                        values,
                        List.of(why, coverage.of(records.reports().periods().coverage(period))),
                        List.of()));
    }

    /** Why the report is not out, in a sentence; empty if it is, or if nothing but its own moment keeps it. */
    private Optional<String> obstacle(ReportingPeriod period) {
        if (desk.done(ReportLetters.obligation(period, plan)).isPresent()) {
            return undelivered(period);
        }
        var issue = records.reports().issues().of(period);
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
                .flatMap(state -> records.outbox().findAll(state).stream())
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

    private List<String> operators() {
        return operator.isEmpty() ? plan.office().drafterMails() : List.of(operator);
    }

    private List<String> approvers() {
        return Stream.concat(plan.office().drafterMails().stream(), operators().stream())
                .distinct()
                .toList();
    }

    private static String moment(Instant instant) {
        return OfficialDate.moment(instant.atZone(OfficialDate.ZONE));
    }
}

package vn.tonghop.obligation.report;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.attention.Matters;
import vn.tonghop.mail.MailKind;
import vn.tonghop.mail.MailState;
import vn.tonghop.mail.OutboxEntry;
import vn.tonghop.mail.outbox.OutboxRepository;
import vn.tonghop.obligation.ObligationRepository;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.vietnamese.OfficialDate;

/** Whether the report of a period has reached its addressees: "sent" means accepted by the mail server. */
final class ReportDelivery {

    private final Plan plan;
    private final IssueReading issues;
    private final ObligationRepository obligations;
    private final OutboxRepository outbox;
    private final SendingTime sending;
    private final Matters matters;

    ReportDelivery(
            Plan plan,
            IssueReading issues,
            ObligationRepository obligations,
            OutboxRepository outbox,
            SendingTime sending,
            Matters matters) {
        this.plan = plan;
        this.issues = issues;
        this.obligations = obligations;
        this.outbox = outbox;
        this.sending = sending;
        this.matters = matters;
    }

    /** Whether the mails of the report were put into the outbox. */
    boolean isPosted(ReportingPeriod period) {
        return posted(period).isPresent();
    }

    /** When the mails of the report were put into the outbox. */
    Optional<Instant> posted(ReportingPeriod period) {
        return obligations.findDone(ReportLetters.obligation(period, plan).key());
    }

    /**
     * When the last mail of the report was accepted by the server, or written as a file where mail is not set up; empty as long
     * as one was not.
     */
    Optional<Instant> accepted(ReportingPeriod period) {
        var settled = Stream.of(MailState.SENT, MailState.IN_FOLDER)
                .flatMap(state -> outbox.findAll(MailKind.REPORT, period.code(), state).stream())
                .flatMap(mail -> mail.settled().stream());
        return undelivered(period).isPresent() || waits(period) ? Optional.empty() : settled.max(Instant::compareTo);
    }

    /** Whether mails of the report were only written as files, which nobody gets before a person sends them. */
    boolean isInFolder(ReportingPeriod period) {
        return !outbox.findAll(MailKind.REPORT, period.code(), MailState.IN_FOLDER)
                .isEmpty();
    }

    private boolean waits(ReportingPeriod period) {
        return Stream.of(MailState.PENDING, MailState.SENDING)
                .anyMatch(state ->
                        !outbox.findAll(MailKind.REPORT, period.code(), state).isEmpty());
    }

    /**
     * Why the report is not out although its moment has come, in a sentence; empty if it is out, or if the program had nothing
     * to do with that period before it was over.
     */
    Optional<String> whyNotOut(ReportingPeriod period) {
        if (isPosted(period)) {
            return undelivered(period).map(this::undelivered);
        }
        var issue = issues.of(period);
        if (issue.version().isEmpty() && !obligations.isAnySettledOfUnits(period.code(), period.deadlineInstant())) {
            return Optional.empty();
        }
        var values = new HashMap<String, String>();
        values.put("code", period.code().toString());
        issue.hold().ifPresent(hold -> {
            values.put("actor", hold.actor());
            values.put("reason", hold.reason());
            values.put("since", OfficialDate.moment(hold.since()));
        });
        return Optional.of(reason(
                issue.obstacle(plan.policy())
                        .map(Enum::name)
                        .orElseGet(() -> sending.waitsForSlip() ? "SLIP_WAITING" : "NOT_RUN"),
                values));
    }

    /** A mail of the report that the server has refused, or has not accepted at the first attempt. */
    private Optional<OutboxEntry> undelivered(ReportingPeriod period) {
        return Stream.of(MailState.FAILED, MailState.EXPIRED, MailState.PENDING)
                .flatMap(state -> outbox.findAll(MailKind.REPORT, period.code(), state).stream())
                .filter(mail -> mail.state() != MailState.PENDING
                        || mail.attempts() > 0
                        || mail.nextAttempt().isAfter(mail.created()))
                .findFirst();
    }

    private String undelivered(OutboxEntry mail) {
        return reason(
                mail.state().isGivenUp() ? "GIVEN_UP" : "UNDELIVERED",
                Map.of("addressee", mail.message().addressee(), "number", Long.toString(mail.id())));
    }

    private String reason(String detail, Map<String, String> values) {
        return matters.sentence("reason." + detail, values);
    }
}

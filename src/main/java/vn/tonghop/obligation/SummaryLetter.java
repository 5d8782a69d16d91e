package vn.tonghop.obligation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tonghop.approval.Hold;
import vn.tonghop.mail.MailKind;
import vn.tonghop.mail.OutboxMessage;
import vn.tonghop.mail.text.MailComposer.SummaryNotice;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Citation;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.Coverage;
import vn.tonghop.submission.Coverage.Standing;
import vn.tonghop.template.Sentences;
import vn.tonghop.unit.Unit;
import vn.tonghop.vietnamese.OfficialDate;

/** Mails the state of the open periods to the drafting department, when it differs from what was told before. */
public final class SummaryLetter {

    private final Plan plan;
    private final ObligationRepository obligations;
    private final ReportLetters.Reports reports;
    private final ReceiptLetters.Post post;
    private final Sentences sentences = new Sentences("/mail/mail.properties");

    public SummaryLetter(
            Plan plan, ObligationRepository obligations, ReportLetters.Reports reports, ReceiptLetters.Post post) {
        this.plan = plan;
        this.obligations = obligations;
        this.reports = reports;
        this.post = post;
    }

    void raise(Instant now) {
        var day = LocalDate.ofInstant(now, OfficialDate.ZONE);
        var open = plan.periods().stream()
                .filter(period -> period.isOpenOn(day))
                .filter(period -> now.isBefore(period.deadlineInstant()))
                .toList();
        if (open.isEmpty()) {
            return;
        }
        var lines = open.stream().flatMap(period -> lines(period).stream()).toList();
        var tasks = tasks(open);
        var state = String.join("\n", lines) + "\n" + String.join("\n", tasks) + "\n" + obligations.lastSubmission();
        var obligation = Obligation.of(
                Obligation.Kind.SUMMARY,
                UUID.nameUUIDFromBytes(state.getBytes(StandardCharsets.UTF_8)).toString(),
                Optional.empty(),
                now);
        post.transactions().executeWithoutResult(status -> raise(obligation, day, lines, tasks));
    }

    private void raise(Obligation obligation, LocalDate day, List<String> lines, List<String> tasks) {
        if (!obligations.markDone(obligation, obligation.due())) {
            return;
        }
        var department = plan.units().get(plan.office().drafter()).name();
        var text = post.composer().summary(new SummaryNotice(department, OfficialDate.written(day), lines, tasks));
        plan.office()
                .drafterMails()
                .forEach(address -> post.outbox()
                        .post(new OutboxMessage(
                                obligation.key(), address, MailKind.SUMMARY, Optional.empty(), text, List.of())));
    }

    private List<String> lines(ReportingPeriod period) {
        var coverage = reports.periods().coverage(period);
        var lines = new ArrayList<String>();
        lines.add(sentences.of(
                "summary.period",
                "period",
                period.label(),
                "onTime",
                count(coverage, Standing.ON_TIME),
                "late",
                count(coverage, Standing.LATE),
                "nil",
                count(coverage, Standing.NIL),
                "refused",
                count(coverage, Standing.REFUSED),
                "missing",
                count(coverage, Standing.MISSING),
                "expected",
                Integer.toString(coverage.expected()),
                "sending",
                OfficialDate.moment(period.plannedSending(plan.calendar()))));
        lines.add(reports.issues()
                .of(period)
                .version()
                .map(version -> sentences.of(
                        "summary.version", "period", period.label(), "version", Integer.toString(version.number())))
                .orElseGet(() -> sentences.of("summary.noVersion", "period", period.label())));
        obligations
                .findDone(ReportLetters.obligation(period, plan).key())
                .ifPresent(done -> lines.add(sentences.of(
                        "summary.reportSent",
                        "period",
                        period.label(),
                        "moment",
                        OfficialDate.moment(done.atZone(OfficialDate.ZONE)))));
        return lines;
    }

    private List<String> tasks(List<ReportingPeriod> open) {
        var tasks = new ArrayList<String>();
        for (var period : open) {
            var coverage = reports.periods().coverage(period);
            named("task.missing", period, coverage, Standing.MISSING).ifPresent(tasks::add);
            named("task.refused", period, coverage, Standing.REFUSED).ifPresent(tasks::add);
            issue(period).ifPresent(tasks::add);
        }
        plan.citations().stream()
                .filter(citation -> !citation.isConfirmed())
                .map(this::citation)
                .forEach(tasks::add);
        plan.units().all().stream()
                .filter(unit -> unit.submits() && unit.mails().isEmpty())
                .map(unit -> sentences.of("task.noAddress", "unit", unit.name()))
                .forEach(tasks::add);
        return tasks;
    }

    /** What a person must do so that the report can go out. */
    private Optional<String> issue(ReportingPeriod period) {
        if (obligations.findDone(ReportLetters.obligation(period, plan).key()).isPresent()) {
            return Optional.empty();
        }
        var issue = reports.issues().of(period);
        return issue.obstacle(plan.policy())
                .filter(why -> why != Issue.Obstacle.NO_VERSION)
                .map(why -> sentences.of(
                        "task." + why,
                        "period",
                        period.label(),
                        "version",
                        issue.version()
                                .map(version -> Integer.toString(version.number()))
                                .orElse("-"),
                        "reason",
                        issue.hold().map(Hold::reason).orElse("")));
    }

    private String citation(Citation citation) {
        return sentences.of(
                "task.citation", "citation", citation.type() + " số " + citation.number(), "doubt", citation.doubt());
    }

    private Optional<String> named(String key, ReportingPeriod period, Coverage coverage, Standing standing) {
        var units = coverage.in(standing).stream().map(Unit::name).collect(Collectors.joining(", "));
        return units.isEmpty()
                ? Optional.empty()
                : Optional.of(sentences.of(key, "period", period.label(), "units", units));
    }

    private static String count(Coverage coverage, Standing standing) {
        return Integer.toString(coverage.count(standing));
    }
}

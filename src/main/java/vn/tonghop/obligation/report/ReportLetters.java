package vn.tonghop.obligation.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.aggregation.PeriodReading;
import vn.tonghop.approval.Approval;
import vn.tonghop.mail.MailAttachment;
import vn.tonghop.mail.MailKind;
import vn.tonghop.mail.text.LetterComposer;
import vn.tonghop.obligation.DueLetters;
import vn.tonghop.obligation.DueNext.Due;
import vn.tonghop.obligation.LetterDesk;
import vn.tonghop.obligation.Obligation;
import vn.tonghop.obligation.OutgoingLetter;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Office.Addressee;
import vn.tonghop.plan.Plan;
import vn.tonghop.plan.Plan.DispatchPolicy;
import vn.tonghop.vietnamese.OfficialDate;

/**
 * Mails the report of a period to its addressees once. Under the policy {@code automatic} it goes at the planned moment with
 * what is in hand, naming who is missing; under {@code after-approval} it goes when its latest draft is approved and closing is
 * over. A report that somebody holds does not go, nor one whose deadline is over, unless somebody lets it go.
 */
final class ReportLetters implements DueLetters {

    private final Plan plan;
    private final PeriodReading periods;
    private final IssueReading issues;
    private final ReportDocuments documents;
    private final LetterDesk desk;
    private final LetterComposer composer;
    private final CoverageSentence coverage;
    private final SendingTime sending;

    ReportLetters(
            Plan plan,
            PeriodReading periods,
            IssueReading issues,
            ReportDocuments documents,
            LetterDesk desk,
            LetterComposer composer,
            CoverageSentence coverage,
            SendingTime sending) {
        this.plan = plan;
        this.periods = periods;
        this.issues = issues;
        this.documents = documents;
        this.desk = desk;
        this.composer = composer;
        this.coverage = coverage;
        this.sending = sending;
    }

    @Override
    public Turn turn() {
        return Turn.REPORTS;
    }

    @Override
    public List<Due> next(ReportingPeriod period) {
        return desk.done(obligation(period, plan)).isPresent()
                ? List.of()
                : List.of(new Due(period.plannedSending(plan.calendar()), MailKind.REPORT, 0));
    }

    /** The name under which the sending of a period's report is noted. */
    static Obligation obligation(ReportingPeriod period, Plan plan) {
        return Obligation.of(
                MailKind.REPORT,
                period.code().toString(),
                Optional.of(period.code()),
                period.plannedSending(plan.calendar()).toInstant());
    }

    @Override
    public void raise(Instant now, Instant horizon) {
        for (var period : plan.periods()) {
            var approved = plan.policy() == DispatchPolicy.AFTER_APPROVAL;
            if (sending.isDue(period, approved, horizon)) {
                raise(period, now);
            }
        }
    }

    private void raise(ReportingPeriod period, Instant now) {
        var issue = issues.of(period);
        if (issue.obstacle(plan.policy()).isEmpty()) {
            desk.post(obligation(period, plan), now, () -> letters(period, issue, now));
        }
    }

    private List<OutgoingLetter> letters(ReportingPeriod period, Issue issue, Instant now) {
        var attachments = documents.of(
                composer.sentence("report.file", Map.of("period", period.label())),
                issue.version().orElseThrow(),
                issue.approval());
        var further = List.of(
                coverage.of(periods.coverage(period)),
                issue.approval().map(this::issued).orElseGet(() -> composer.sentence("report.draft", Map.of())));
        return plan.office().addressees().stream()
                .map(addressee -> new OutgoingLetter(
                        addressee.mails(),
                        composer.letter("report", values(addressee, period, now, attachments), further, List.of()),
                        attachments))
                .toList();
    }

    private Map<String, String> values(
            Addressee addressee, ReportingPeriod period, Instant now, List<MailAttachment> attachments) {
        return Map.of(
                "addressee",
                addressee.name(),
                "office",
                plan.office().fullName(),
                "title",
                plan.title(),
                "period",
                period.label(),
                "formats",
                ReportDocuments.formats(attachments, composer.sentence("formats.and", Map.of())),
                "day",
                OfficialDate.written(now.atZone(OfficialDate.ZONE).toLocalDate()));
    }

    private String issued(Approval approval) {
        return composer.sentence(
                "report.issued",
                Map.of(
                        "number",
                        approval.number(),
                        "date",
                        OfficialDate.written(approval.date()),
                        "signer",
                        approval.signer()));
    }
}

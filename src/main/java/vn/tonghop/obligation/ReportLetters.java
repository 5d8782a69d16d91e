package vn.tonghop.obligation;

import java.time.Instant;
import java.util.Optional;
import vn.tonghop.aggregation.PeriodReading;
import vn.tonghop.approval.Approval;
import vn.tonghop.mail.MailKind;
import vn.tonghop.mail.OutboxMessage;
import vn.tonghop.mail.text.MailComposer.ReportNotice;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Office.Addressee;
import vn.tonghop.plan.Plan;
import vn.tonghop.plan.Plan.DispatchPolicy;
import vn.tonghop.report.folder.ReportFolder;
import vn.tonghop.template.Sentences;
import vn.tonghop.vietnamese.OfficialDate;

/**
 * Mails the report of a period to its addressees once. Under the policy {@code automatic} it goes at the planned moment with
 * what is in hand, naming who is missing; under {@code after-approval} it goes when its latest draft is approved. A report that
 * somebody holds does not go.
 */
public final class ReportLetters {

    private final Plan plan;
    private final ObligationRepository obligations;
    private final Reports reports;
    private final ReceiptLetters.Post post;
    private final Sentences sentences = new Sentences("/mail/mail.properties");
    private final CoverageSentence coverage = new CoverageSentence();

    /** Where reports come from. */
    public record Reports(PeriodReading periods, IssueRecords issues, ReportFolder folder) {}

    public ReportLetters(Plan plan, ObligationRepository obligations, Reports reports, ReceiptLetters.Post post) {
        this.plan = plan;
        this.obligations = obligations;
        this.reports = reports;
        this.post = post;
    }

    /** The name under which the sending of a period's report is noted. */
    static Obligation obligation(ReportingPeriod period, Plan plan) {
        return Obligation.of(
                Obligation.Kind.REPORT,
                period.code().toString(),
                Optional.of(period.code()),
                period.plannedSending(plan.calendar()).toInstant());
    }

    void raise(Instant now, Instant horizon) {
        for (var period : plan.periods()) {
            var obligation = obligation(period, plan);
            var approved = plan.policy() == DispatchPolicy.AFTER_APPROVAL;
            if (approved || obligation.due().isBefore(horizon)) {
                raise(obligation, period, now);
            }
        }
    }

    private void raise(Obligation obligation, ReportingPeriod period, Instant now) {
        var issue = reports.issues().of(period);
        if (issue.obstacle(plan.policy()).isEmpty()) {
            post.transactions().executeWithoutResult(status -> send(obligation, period, issue, now));
        }
    }

    private void send(Obligation obligation, ReportingPeriod period, Issue issue, Instant now) {
        if (!obligations.markDone(obligation, now)) {
            return;
        }
        var attachments = ReportAttachment.of("Báo cáo", issue.version().orElseThrow(), reports.folder());
        for (var addressee : plan.office().addressees()) {
            var text = post.composer().report(notice(addressee, period, issue, now));
            addressee
                    .mails()
                    .forEach(address -> post.outbox()
                            .post(new OutboxMessage(
                                    obligation.key(),
                                    address,
                                    MailKind.REPORT,
                                    Optional.of(period.code()),
                                    text,
                                    attachments)));
        }
    }

    private ReportNotice notice(Addressee addressee, ReportingPeriod period, Issue issue, Instant now) {
        return new ReportNotice(
                addressee.name(),
                plan.office().fullName(),
                plan.title(),
                period.label(),
                coverage.of(reports.periods().coverage(period)),
                OfficialDate.written(now.atZone(OfficialDate.ZONE).toLocalDate()),
                issue.approval().map(this::issued).orElseGet(() -> sentences.of("report.draft")));
    }

    private String issued(Approval approval) {
        return sentences.of(
                "report.issued",
                "number",
                approval.number(),
                "date",
                OfficialDate.written(approval.date()),
                "signer",
                approval.signer());
    }
}

package vn.tonghop.obligation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.aggregation.PeriodReading;
import vn.tonghop.aggregation.ReportVersion;
import vn.tonghop.aggregation.ReportVersionRepository;
import vn.tonghop.mail.MailAttachment;
import vn.tonghop.mail.MailKind;
import vn.tonghop.mail.OutboxMessage;
import vn.tonghop.mail.text.MailComposer.ReportNotice;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Office.Addressee;
import vn.tonghop.plan.Plan;
import vn.tonghop.report.ReportFormat;
import vn.tonghop.report.folder.ReportFolder;
import vn.tonghop.submission.Coverage;
import vn.tonghop.submission.Coverage.UnitCoverage;
import vn.tonghop.template.Sentences;
import vn.tonghop.vietnamese.OfficialDate;
import vn.tonghop.vietnamese.OfficialNumber;

/**
 * Mails the report of a period to its addressees once, at the planned moment: with what is in hand, naming who is missing.
 * Where the plan asks for an approval first, nothing goes out by itself.
 */
public final class ReportLetters {

    private final Plan plan;
    private final ObligationRepository obligations;
    private final Reports reports;
    private final ReceiptLetters.Post post;
    private final Sentences sentences = new Sentences("/mail/mail.properties");

    /** Where reports come from. */
    public record Reports(PeriodReading periods, ReportVersionRepository versions, ReportFolder folder) {}

    public ReportLetters(Plan plan, ObligationRepository obligations, Reports reports, ReceiptLetters.Post post) {
        this.plan = plan;
        this.obligations = obligations;
        this.reports = reports;
        this.post = post;
    }

    /** The name under which the sending of a period's report is noted. */
    static Obligation obligation(ReportingPeriod period, Plan plan) {
        return new Obligation(
                Obligation.Kind.REPORT,
                period.code().toString(),
                Optional.of(period.code()),
                period.plannedSending(plan.calendar()).toInstant());
    }

    void raise(Instant now, Instant horizon) {
        if (plan.policy() == Plan.DispatchPolicy.AFTER_APPROVAL) {
            return;
        }
        for (var period : plan.periods()) {
            var obligation = obligation(period, plan);
            if (obligation.due().isBefore(horizon)) {
                reports.versions()
                        .findLatestWritten(period.code())
                        .ifPresent(version -> post.transactions()
                                .executeWithoutResult(status -> raise(obligation, period, version, now)));
            }
        }
    }

    private void raise(Obligation obligation, ReportingPeriod period, ReportVersion version, Instant now) {
        if (!obligations.markDone(obligation, now)) {
            return;
        }
        for (var addressee : plan.office().addressees()) {
            var text = post.composer().report(notice(addressee, period, now));
            addressee
                    .mails()
                    .forEach(address -> post.outbox()
                            .post(new OutboxMessage(
                                    obligation.key(),
                                    address,
                                    MailKind.REPORT,
                                    Optional.of(period.code()),
                                    text,
                                    attachments(version))));
        }
    }

    private ReportNotice notice(Addressee addressee, ReportingPeriod period, Instant now) {
        return new ReportNotice(
                addressee.name(),
                plan.office().fullName(),
                plan.title(),
                period.label(),
                coverage(reports.periods().coverage(period)),
                OfficialDate.written(now.atZone(OfficialDate.ZONE).toLocalDate()));
    }

    private String coverage(Coverage coverage) {
        var open = coverage.units().stream()
                .filter(unit -> !unit.isComplete())
                .map(unit -> unit.unit().name())
                .collect(Collectors.joining(", "));
        var complete =
                coverage.units().stream().filter(UnitCoverage::isComplete).count();
        return sentences.of(
                coverage.isComplete() ? "report.coverage.all" : "report.coverage.missing",
                "complete",
                OfficialNumber.inSentence(complete),
                "expected",
                OfficialNumber.inSentence(coverage.expected()),
                "missing",
                open);
    }

    private List<MailAttachment> attachments(ReportVersion version) {
        return Stream.of(ReportFormat.DOCX, ReportFormat.PDF, ReportFormat.XLSX)
                .map(format -> {
                    var file = reports.folder().fileOf(version.period(), version.number(), format);
                    return MailAttachment.of(
                            "Báo cáo %s.%s".formatted(version.period(), format.suffix()), format.mediaType(), file);
                })
                .toList();
    }
}

package vn.tonghop.obligation.report;

import static vn.tonghop.attention.AttentionCode.APPROVAL_NEEDED;
import static vn.tonghop.attention.AttentionCode.REPORT_HELD;
import static vn.tonghop.attention.AttentionCode.REPORT_NOT_OUT;
import static vn.tonghop.attention.AttentionCode.SUPPLEMENT_OPEN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.attention.Attention;
import vn.tonghop.attention.AttentionCode;
import vn.tonghop.attention.AttentionSource;
import vn.tonghop.attention.Matters;
import vn.tonghop.attention.Urgency;
import vn.tonghop.obligation.report.Issue.Obstacle;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.submission.SupplementEntry;
import vn.tonghop.submission.SupplementRepository;
import vn.tonghop.vietnamese.OfficialDate;
import vn.tonghop.vietnamese.OfficialNumber;

/** Reports that wait for a person, and those that are due and not out. */
final class ReportAttention implements AttentionSource {

    private final Plan plan;
    private final SendingTime sending;
    private final IssueReading issues;
    private final ReportDelivery delivery;
    private final SupplementRepository supplements;
    private final SubmissionRepository submissions;
    private final Matters matters;

    ReportAttention(
            Plan plan,
            SendingTime sending,
            IssueReading issues,
            ReportDelivery delivery,
            SupplementRepository supplements,
            SubmissionRepository submissions,
            Matters matters) {
        this.plan = plan;
        this.sending = sending;
        this.issues = issues;
        this.delivery = delivery;
        this.supplements = supplements;
        this.submissions = submissions;
        this.matters = matters;
    }

    @Override
    public Set<AttentionCode> codes() {
        return Set.of(REPORT_NOT_OUT, REPORT_HELD, APPROVAL_NEEDED, SUPPLEMENT_OPEN);
    }

    @Override
    public List<Attention> standing(Instant now) {
        var standing = new ArrayList<Attention>();
        for (var period : plan.periods()) {
            notOut(period)
                    .or(() -> waiting(period))
                    .or(() -> supplement(period))
                    .ifPresent(standing::add);
        }
        return standing;
    }

    /** The moment has come and the report is not with its addressees. */
    private Optional<Attention> notOut(ReportingPeriod period) {
        if (!sending.hasCome(period)) {
            return Optional.empty();
        }
        return delivery.whyNotOut(period)
                .map(reason -> matters.of(
                        REPORT_NOT_OUT,
                        period.code(),
                        "",
                        sending.isOverdue(period) ? Urgency.OVERDUE : Urgency.ACT,
                        Map.of(
                                "period",
                                period.label(),
                                "sending",
                                sending(period),
                                "deadline",
                                OfficialDate.written(period.deadline()),
                                "reason",
                                reason)));
    }

    /** The report waits for somebody before its moment. */
    private Optional<Attention> waiting(ReportingPeriod period) {
        if (delivery.isPosted(period)) {
            return Optional.empty();
        }
        var issue = issues.of(period);
        if (issue.hold().isPresent()) {
            var hold = issue.hold().get();
            return Optional.of(matters.of(
                    REPORT_HELD,
                    period.code(),
                    "",
                    Urgency.ACT,
                    Map.of("period", period.label(), "actor", hold.actor(), "reason", hold.reason())));
        }
        return issue.obstacle(plan.policy())
                .filter(why -> why == Obstacle.NOT_APPROVED && sending.isReady(period))
                .map(why -> matters.of(
                        APPROVAL_NEEDED,
                        period.code(),
                        "",
                        Urgency.ACT,
                        Map.of(
                                "period",
                                period.label(),
                                "version",
                                Integer.toString(issue.version().orElseThrow().number()),
                                "sending",
                                sending(period))));
    }

    private Optional<Attention> supplement(ReportingPeriod period) {
        var entries = supplements.findCollected(period.code());
        return entries.isEmpty() || !supplements.isReportSent(period.code())
                ? Optional.empty()
                : Optional.of(matters.of(
                        SUPPLEMENT_OPEN,
                        period.code(),
                        "",
                        Urgency.ACT,
                        Map.of(
                                "period",
                                period.label(),
                                "count",
                                OfficialNumber.inSentence(entries.size()),
                                "files",
                                matters.named(entries.stream().map(this::file).toList()),
                                "number",
                                Integer.toString(entries.get(entries.size() - 1).number()))));
    }

    private String file(SupplementEntry entry) {
        return matters.sentence(
                "supplement.file",
                Map.of("file", submissions.get(entry.submission()).fileName()));
    }

    private String sending(ReportingPeriod period) {
        return OfficialDate.moment(sending.planned(period));
    }
}

package vn.tonghop.obligation.report;

import java.util.Optional;
import vn.tonghop.aggregation.ReportVersionRepository;
import vn.tonghop.approval.Approval;
import vn.tonghop.approval.ApprovalRepository;
import vn.tonghop.approval.HoldRepository;
import vn.tonghop.period.ReportingPeriod;

/** Reads how far a report is from going out. */
final class IssueReading {

    private final ReportVersionRepository versions;
    private final ApprovalRepository approvals;
    private final HoldRepository holds;
    private final SendingTime sending;

    IssueReading(
            ReportVersionRepository versions, ApprovalRepository approvals, HoldRepository holds, SendingTime sending) {
        this.versions = versions;
        this.approvals = approvals;
        this.holds = holds;
        this.sending = sending;
    }

    Issue of(ReportingPeriod period) {
        var version = versions.findLatestWritten(period.code());
        var approval = version.flatMap(latest -> approvals.find(period.code(), latest.id()));
        return new Issue(version, approval, holds.find(period.code()), isOverdue(period, approval));
    }

    /** An approval or a release that is given after the deadline is the word to send the report all the same. */
    private boolean isOverdue(ReportingPeriod period, Optional<Approval> approval) {
        var deadline = period.deadlineInstant();
        return sending.isOverdue(period)
                && approval.filter(given -> !given.approvedAt().isBefore(deadline))
                        .isEmpty()
                && !holds.isReleasedSince(period.code(), deadline);
    }
}

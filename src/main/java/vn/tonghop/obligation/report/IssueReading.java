package vn.tonghop.obligation.report;

import vn.tonghop.aggregation.ReportVersionRepository;
import vn.tonghop.approval.ApprovalRepository;
import vn.tonghop.approval.HoldRepository;
import vn.tonghop.period.ReportingPeriod;

/** Reads how far a report is from going out. */
final class IssueReading {

    private final ReportVersionRepository versions;
    private final ApprovalRepository approvals;
    private final HoldRepository holds;

    IssueReading(ReportVersionRepository versions, ApprovalRepository approvals, HoldRepository holds) {
        this.versions = versions;
        this.approvals = approvals;
        this.holds = holds;
    }

    Issue of(ReportingPeriod period) {
        var version = versions.findLatestWritten(period.code());
        return new Issue(
                version,
                version.flatMap(latest -> approvals.find(period.code(), latest.id())),
                holds.find(period.code()));
    }
}

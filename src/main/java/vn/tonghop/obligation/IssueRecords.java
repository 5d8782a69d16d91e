package vn.tonghop.obligation;

import vn.tonghop.aggregation.ReportVersionRepository;
import vn.tonghop.approval.ApprovalRepository;
import vn.tonghop.approval.HoldRepository;
import vn.tonghop.period.ReportingPeriod;

/** Where it is read how far a report is from going out. */
public record IssueRecords(ReportVersionRepository versions, ApprovalRepository approvals, HoldRepository holds) {

    Issue of(ReportingPeriod period) {
        var version = versions.findLatestWritten(period.code());
        return new Issue(
                version,
                version.flatMap(latest -> approvals.find(period.code(), latest.id())),
                holds.find(period.code()));
    }
}

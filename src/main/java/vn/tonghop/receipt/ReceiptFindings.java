package vn.tonghop.receipt;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.submission.FindingCountRepository;
import vn.tonghop.submission.FindingRepository;

/** What was found in a file, as far as its unit is told. */
final class ReceiptFindings {

    /** What is said of right rows whose figure nobody uses. */
    private static final Set<FindingCode> NOT_USED =
            EnumSet.of(FindingCode.INDICATOR_NOT_JUDGED, FindingCode.RATIO_RECOMPUTED);

    private final FindingRepository findings;
    private final FindingCountRepository counts;
    private final ReceiptProperties properties;

    ReceiptFindings(FindingRepository findings, FindingCountRepository counts, ReceiptProperties properties) {
        this.findings = findings;
        this.counts = counts;
        this.properties = properties;
    }

    /** The first ones. */
    List<Finding> shown(long submission) {
        return findings.findFirst(submission, properties.mostFindings()).stream()
                .filter(finding -> finding.code().isForTheUnit())
                .toList();
    }

    /** How many there are. */
    long all(long submission) {
        var byCode = counts.countByCode(submission);
        return byCode.values().stream().mapToLong(Long::longValue).sum()
                - (byCode.containsKey(FindingCode.RULE_NOT_RUN) ? 1 : 0);
    }

    /** How many right lines are not used. */
    long leftOut(long submission) {
        return counts.countLines(submission, NOT_USED);
    }
}

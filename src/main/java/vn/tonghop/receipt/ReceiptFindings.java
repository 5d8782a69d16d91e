package vn.tonghop.receipt;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /**
     * What a unit is told of one file.
     *
     * @param shown the first findings
     * @param all how many there are
     * @param leftOut how many right lines are not used
     * @param codes what was found, of all kinds
     */
    record Told(List<Finding> shown, long all, long leftOut, Set<FindingCode> codes) {}

    /** What is told of each of the files. */
    Map<Long, Told> of(List<Long> submissions) {
        var first = findings.findFirst(submissions, properties.mostFindings());
        var byCode = counts.countByCode(submissions);
        return submissions.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        file -> told(file, first.getOrDefault(file, List.of()), byCode.getOrDefault(file, Map.of()))));
    }

    private Told told(long submission, List<Finding> first, Map<FindingCode, Long> byCode) {
        var shown =
                first.stream().filter(finding -> finding.code().isForTheUnit()).toList();
        return new Told(shown, all(byCode), leftOut(submission, byCode), byCode.keySet());
    }

    private static long all(Map<FindingCode, Long> byCode) {
        return byCode.values().stream().mapToLong(Long::longValue).sum()
                - (byCode.containsKey(FindingCode.RULE_NOT_RUN) ? 1 : 0);
    }

    private long leftOut(long submission, Map<FindingCode, Long> byCode) {
        return NOT_USED.stream().anyMatch(byCode::containsKey) ? counts.countLines(submission, NOT_USED) : 0;
    }
}

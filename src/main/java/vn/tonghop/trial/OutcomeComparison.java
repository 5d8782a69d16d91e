package vn.tonghop.trial;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.submission.FindingRepository;
import vn.tonghop.submission.Submission;

/** Compares what was found of a file with what would be found now. */
final class OutcomeComparison {

    /** These tell of the course of the report, which a trial does not send; no rule makes them. */
    private static final Set<FindingCode> NOT_OF_RULES =
            Set.of(FindingCode.REPORT_ALREADY_SENT, FindingCode.SUPPLEMENT_PROPOSED);

    private final FindingRepository then;
    private final FindingRepository now;

    OutcomeComparison(FindingRepository then, FindingRepository now) {
        this.then = then;
        this.now = now;
    }

    /** What is otherwise about a file; empty if nothing is. */
    Optional<ChangedOutcome> change(Submission before, Submission after) {
        var was = findings(then, before);
        var is = findings(now, after);
        var added = without(is, was);
        var gone = without(was, is);
        return before.verdict().equals(after.verdict()) && added.isEmpty() && gone.isEmpty()
                ? Optional.empty()
                : Optional.of(new ChangedOutcome(before, after, added, gone));
    }

    private static Map<String, Finding> findings(FindingRepository findings, Submission file) {
        return findings.findFirst(List.of(file.id()), Integer.MAX_VALUE).getOrDefault(file.id(), List.of()).stream()
                .filter(finding -> !NOT_OF_RULES.contains(finding.code()))
                .collect(Collectors.toMap(OutcomeComparison::place, Function.identity(), (first, second) -> first));
    }

    /** Limits and other details may move without another outcome. */
    private static String place(Finding finding) {
        return finding.code() + " " + finding.line() + " " + finding.column() + " " + finding.value();
    }

    private static List<Finding> without(Map<String, Finding> some, Map<String, Finding> others) {
        return some.entrySet().stream()
                .filter(finding -> !others.containsKey(finding.getKey()))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparingLong(Finding::line).thenComparing(Finding::code))
                .toList();
    }
}

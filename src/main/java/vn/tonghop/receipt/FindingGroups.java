package vn.tonghop.receipt;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingText;
import vn.tonghop.finding.Severity;
import vn.tonghop.receipt.Receipt.Entry;
import vn.tonghop.receipt.Receipt.Group;
import vn.tonghop.template.Sentences;
import vn.tonghop.vietnamese.OfficialNumber;

/**
 * Findings in words, the gravest first; the same fault in many lines is told once, with its lines, and what is mended alike
 * has its remedy once.
 */
final class FindingGroups {

    private static final int MOST_RUNS_NAMED = 10;
    private static final String ANY_LINES = "…";

    private final Sentences sentences;
    private final FindingText text = new FindingText();

    FindingGroups(Sentences sentences) {
        this.sentences = sentences;
    }

    List<Group> of(List<Finding> findings) {
        return Stream.of(Severity.values())
                .map(severity -> group(severity, findings))
                .filter(group -> !group.entries().isEmpty())
                .toList();
    }

    private Group group(Severity severity, List<Finding> findings) {
        var alike = findings.stream()
                .filter(finding -> finding.code().severity() == severity)
                .toList();
        Map<String, List<Finding>> byRemedy = alike.stream()
                .collect(groupingBy(
                        finding -> finding.code() + text.remedy(finding, ANY_LINES), LinkedHashMap::new, toList()));
        var entries = byRemedy.values().stream().map(this::entry).toList();
        var count = severity == Severity.ERROR ? lines(alike).size() : entries.size();
        return new Group(sentences.of("group." + severity), severity.name(), count, entries);
    }

    /** Faults of one kind that are mended alike; those that read alike are one sentence with all their lines. */
    private Entry entry(List<Finding> faults) {
        Map<String, List<Finding>> bySentence = faults.stream()
                .collect(groupingBy(fault -> text.reason(fault, ANY_LINES), LinkedHashMap::new, toList()));
        var first = faults.get(0);
        return new Entry(
                bySentence.values().stream()
                        .map(same -> text.reason(same.get(0), named(lines(same))))
                        .toList(),
                text.remedy(first, named(lines(faults))),
                first.code().name());
    }

    private static List<Long> lines(List<Finding> faults) {
        return faults.stream().map(Finding::line).sorted().distinct().toList();
    }

    /** Lines as an office names them: "2-14, 16 và 03 dòng khác". */
    private String named(List<Long> lines) {
        var runs = LineRun.of(lines);
        var first = runs.stream().limit(MOST_RUNS_NAMED).toList();
        var named = first.stream().map(LineRun::toString).collect(Collectors.joining(", "));
        var rest = lines.size() - first.stream().mapToLong(LineRun::length).sum();
        return rest == 0
                ? named
                : sentences.of("group.lines", "lines", named, "count", OfficialNumber.inSentence(rest));
    }
}

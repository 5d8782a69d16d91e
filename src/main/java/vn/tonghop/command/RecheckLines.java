package vn.tonghop.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingText;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.AuditEntry;
import vn.tonghop.submission.Submission;
import vn.tonghop.trial.ChangedOutcome;
import vn.tonghop.trial.Recheck;
import vn.tonghop.unit.Unit;

/** What a recheck came to, in words. */
final class RecheckLines {

    /** Findings told of one file; the number of the others is told. */
    private static final int MOST_FINDINGS = 20;

    private final Plan plan;
    private final AuditEntry.Versions versions;
    private final FindingText text = new FindingText();

    RecheckLines(Plan plan, AuditEntry.Versions versions) {
        this.plan = plan;
        this.versions = versions;
    }

    List<String> of(ReportingPeriod period, Recheck.Outcome outcome) {
        var lines = new ArrayList<String>();
        lines.add(Words.SENTENCES.of(
                outcome.changed().isEmpty() ? "recheck.none" : "recheck.title",
                "judged",
                Integer.toString(outcome.judged()),
                "changed",
                Integer.toString(outcome.changed().size()),
                "period",
                period.label(),
                "plan",
                versions.plan(),
                "program",
                versions.program()));
        outcome.changed().forEach(change -> lines.addAll(of(change)));
        outcome.unreadable().forEach(file -> lines.add(file("recheck.unreadable", file, file)));
        lines.add(Words.SENTENCES.of("recheck.untouched"));
        return lines;
    }

    private List<String> of(ChangedOutcome change) {
        var same = change.before().verdict().equals(change.after().verdict());
        var findings = Stream.concat(
                        change.added().stream().map(finding -> finding("recheck.added", finding)),
                        change.gone().stream().map(finding -> finding("recheck.gone", finding)))
                .toList();
        var lines = new ArrayList<String>();
        lines.add(file(same ? "recheck.same" : "recheck.file", change.before(), change.after()));
        findings.stream().limit(MOST_FINDINGS).forEach(lines::add);
        if (findings.size() > MOST_FINDINGS) {
            lines.add(Words.SENTENCES.of("recheck.more", "count", Integer.toString(findings.size() - MOST_FINDINGS)));
        }
        return lines;
    }

    private String file(String key, Submission before, Submission after) {
        return Words.SENTENCES.of(
                key,
                "unit",
                before.unit().flatMap(plan.units()::find).map(Unit::name).orElse(before.folder()),
                "file",
                before.fileName(),
                "number",
                Long.toString(before.id()),
                "before",
                verdict(before),
                "after",
                verdict(after));
    }

    private static String verdict(Submission file) {
        return Words.SENTENCES.of("recheck." + file.verdict().orElseThrow());
    }

    private String finding(String key, Finding finding) {
        return Words.SENTENCES.of(key, "reason", text.reason(finding));
    }
}

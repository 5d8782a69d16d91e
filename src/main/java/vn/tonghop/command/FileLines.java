package vn.tonghop.command;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.run.FileCounts;
import vn.tonghop.submission.FindingCountRepository;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.trial.TrialTally;

/** What a run did with the files that it found. */
final class FileLines {

    private final SubmissionRepository submissions;
    private final FindingCountRepository findings;
    private final TrialTally trials;

    FileLines(SubmissionRepository submissions, FindingCountRepository findings, TrialTally trials) {
        this.submissions = submissions;
        this.findings = findings;
        this.trials = trials;
    }

    /**
     * What was done in a run.
     *
     * @param lines the files received and tried; empty if there were none
     * @param needsAPerson whether one of them must be corrected, or something cannot be done
     */
    record Done(List<String> lines, boolean needsAPerson) {}

    long mark() {
        return trials.answered();
    }

    /** What the run with that identity did, before which so many files had been tried. */
    Done of(String run, long triedBefore) {
        var lacking = findings.countAccepted(run, FindingCode.INDICATOR_NOT_REPORTED);
        var counts = FileCounts.of(submissions.findAllOfSweep(run), lacking);
        var tried = trials.answered() - triedBefore;
        var lines = counts.received() == 0 && tried == 0 ? new ArrayList<String>() : files(counts);
        count(lines, "summary.tried", tried);
        return new Done(lines, counts.needsAPerson());
    }

    private static List<String> files(FileCounts counts) {
        var lines = new ArrayList<String>();
        lines.add(Words.SENTENCES.of("summary.received", "count", Long.toString(counts.received())));
        count(lines, "summary.accepted", counts.accepted());
        count(lines, "summary.lacking", counts.lacking());
        count(lines, "summary.nil", counts.nil());
        count(lines, "summary.partly", counts.partly());
        count(lines, "summary.refused", counts.refused());
        count(lines, "summary.late", counts.late());
        count(lines, "summary.duplicate", counts.duplicate());
        return lines;
    }

    private static void count(List<String> lines, String key, long number) {
        if (number > 0) {
            lines.add(Words.SENTENCES.of(key, "count", Long.toString(number)));
        }
    }
}

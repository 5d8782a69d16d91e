package vn.tonghop.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tonghop.intake.LeftFile;
import vn.tonghop.intake.LeftFile.Reason;
import vn.tonghop.intake.LeftFileRepository;
import vn.tonghop.intake.LeftFileRepository.Left;
import vn.tonghop.intake.MisplacedFileRepository;
import vn.tonghop.intake.MisplacedFileRepository.Misplaced;
import vn.tonghop.run.FileCounts;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.trial.TrialTally;

/** What a run did with the files that it found, and what it left. */
final class FileLines {

    private static final int MOST_NAMED = 20;

    private final SubmissionRepository submissions;
    private final TrialTally trials;
    private final LeftFileRepository leftFiles;
    private final MisplacedFileRepository misplaced;

    FileLines(
            SubmissionRepository submissions,
            TrialTally trials,
            LeftFileRepository leftFiles,
            MisplacedFileRepository misplaced) {
        this.submissions = submissions;
        this.trials = trials;
        this.leftFiles = leftFiles;
        this.misplaced = misplaced;
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
        var counts = FileCounts.of(submissions.findAllOfSweep(run));
        var tried = trials.answered() - triedBefore;
        var lines = counts.received() == 0 && tried == 0 ? new ArrayList<String>() : files(counts);
        count(lines, "summary.tried", tried);
        misplaced
                .findAllOfSweep(run)
                .forEach(
                        file -> lines.add(Words.SENTENCES.of(whose(file), "file", file.place(), "unit", file.claim())));
        return new Done(lines, counts.needsAPerson());
    }

    private static String whose(Misplaced file) {
        if (!file.isOfNoUnit()) {
            return "summary.otherUnit";
        }
        return file.claim().isEmpty() ? "summary.noUnit" : "summary.noUnitNamed";
    }

    /** What was left, by reason. */
    List<String> left() {
        Map<Reason, List<LeftFile>> byReason = new TreeMap<>();
        leftFiles.findAll().stream()
                .map(Left::file)
                .forEach(file -> byReason.computeIfAbsent(file.reason(), first -> new ArrayList<>())
                        .add(file));
        return byReason.entrySet().stream()
                .map(entry -> Words.SENTENCES.of(
                        "summary.left." + entry.getKey(),
                        "count",
                        Integer.toString(entry.getValue().size()),
                        "files",
                        named(entry.getValue())))
                .toList();
    }

    private static String named(List<LeftFile> files) {
        var names = files.stream().limit(MOST_NAMED).map(FileLines::named).toList();
        return String.join("; ", names) + (files.size() > MOST_NAMED ? "; …" : "");
    }

    private static String named(LeftFile file) {
        return file.cause().isEmpty() ? file.place() : "%s (%s)".formatted(file.place(), file.cause());
    }

    private static List<String> files(FileCounts counts) {
        var lines = new ArrayList<String>();
        lines.add(Words.SENTENCES.of("summary.received", "count", Long.toString(counts.received())));
        count(lines, "summary.accepted", counts.accepted());
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

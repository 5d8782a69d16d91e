package vn.tonghop.trial;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.tonghop.intake.ArchiveFolder;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.submission.FindingRepository;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SubmissionRepository;

/**
 * Judges archived originals again with the rules and the plan of today. Everything that happened happens once more in the
 * office of a trial, in its order and at its time: files arrive, are withdrawn, units get more time. So rules that look at
 * other files see what they saw. Nothing is changed in the office itself, and receipts already given stay as they are.
 */
public final class Recheck {

    private final PastReading past;
    private final FindingRepository findings;
    private final ArchiveFolder archive;
    private final Path place;

    /**
     * What the past would look like today.
     *
     * @param judged how many files of the period were judged again
     * @param changed those with another outcome, in order of arrival
     * @param unreadable those whose original is not in the archive
     * @param failures why it broke off; empty if it did not
     */
    public record Outcome(
            int judged, List<ChangedOutcome> changed, List<Submission> unreadable, List<Throwable> failures) {

        /** Whether every file could be judged again and none came out otherwise. */
        public boolean isAsBefore() {
            return changed.isEmpty() && unreadable.isEmpty() && failures.isEmpty();
        }
    }

    Recheck(PastReading past, FindingRepository findings, ArchiveFolder archive, TrialSettings settings) {
        this.past = past;
        this.findings = findings;
        this.archive = archive;
        this.place = settings.place();
    }

    /** Goes through everything up to now, with settings of this start, and compares the files of a period. */
    public Outcome of(PeriodCode period, List<String> settings) {
        var everything = past.whole();
        var clock = new MovableClock(Instant.EPOCH);
        try (var office = TrialOffice.open(place, SeparateProgram.Log.SHARED);
                var program = office.start(clock, settings)) {
            var failures = new Replay(office, program, clock, archive).of(everything);
            return failures.isEmpty()
                    ? compared(period, everything.runs(), program)
                    : new Outcome(0, List.of(), List.of(), failures);
        }
    }

    private Outcome compared(PeriodCode period, List<PastRun> runs, TrialProgram program) {
        var judged = 0;
        var changed = new ArrayList<ChangedOutcome>();
        var unreadable = new ArrayList<Submission>();
        var comparison = new OutcomeComparison(findings, program.get(FindingRepository.class));
        for (var before : runs.stream().flatMap(run -> run.files().stream()).toList()) {
            var after = program.get(SubmissionRepository.class)
                    .find(before.id())
                    .filter(file -> file.sha256().equals(before.sha256()));
            if (isAbout(period, before)
                    || after.filter(file -> isAbout(period, file)).isPresent()) {
                judged += after.isPresent() ? 1 : 0;
                after.flatMap(file -> comparison.change(before, file)).ifPresent(changed::add);
                if (after.isEmpty()) {
                    unreadable.add(before);
                }
            }
        }
        changed.sort(Comparator.comparing(change -> change.before().received()));
        return new Outcome(judged, changed, unreadable, List.of());
    }

    private static boolean isAbout(PeriodCode period, Submission file) {
        return file.period().equals(Optional.of(period));
    }
}

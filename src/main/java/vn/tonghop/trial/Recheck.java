package vn.tonghop.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.intake.ArchiveFolder;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.AuditEntry;
import vn.tonghop.submission.AuditRepository;
import vn.tonghop.submission.FindingRepository;
import vn.tonghop.submission.PastRun;
import vn.tonghop.submission.PastRunRepository;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.verdict.Extending;
import vn.tonghop.verdict.Withdrawal;

/**
 * Judges archived originals anew with the rules and the plan of today. Everything that happened happens once more in the
 * office of a trial, in its order and at its time: files arrive, are withdrawn, units get more time. So rules that look at
 * other files see what they saw. Nothing is changed in the office itself, and receipts already given stay as they are.
 */
public final class Recheck {

    private final Records records;
    private final ArchiveFolder archive;
    private final List<String> settings;

    /** What is known of the past. */
    public record Records(
            PastRunRepository runs,
            SubmissionRepository submissions,
            FindingRepository findings,
            AuditRepository audit) {}

    /**
     * What the past would look like today.
     *
     * @param judged how many files of the period were judged anew
     * @param changed those with another outcome, in order of arrival
     * @param unreadable those whose original is not in the archive
     * @param failures why it broke off; empty if it did not
     */
    public record Outcome(
            int judged, List<ChangedOutcome> changed, List<Submission> unreadable, List<Throwable> failures) {

        /** Whether every file could be judged anew and none came out otherwise. */
        public boolean isAsBefore() {
            return changed.isEmpty() && unreadable.isEmpty() && failures.isEmpty();
        }
    }

    public Recheck(Records records, ArchiveFolder archive, List<String> settings) {
        this.records = records;
        this.archive = archive;
        this.settings = List.copyOf(settings);
    }

    private record Event(Instant at, Optional<PastRun> run, Optional<AuditEntry> exception) {}

    /** Goes through everything up to now and compares the files of a period. */
    public Outcome of(PeriodCode period) {
        var runs = records.runs().findAll();
        var clock = new MovableClock(Instant.EPOCH);
        try (var office = TrialOffice.open(SeparateProgram.Log.SHARED);
                var program = office.start(clock, settings)) {
            for (var event : events(runs)) {
                clock.moveTo(event.at());
                var failures =
                        event.run().map(run -> again(run, office, program)).orElse(List.of());
                if (!failures.isEmpty()) {
                    return new Outcome(0, List.of(), List.of(), failures);
                }
                event.exception().ifPresent(exception -> again(exception, runs, program));
            }
            return compared(period, runs, program);
        }
    }

    private List<Event> events(List<PastRun> runs) {
        return Stream.concat(
                        records.audit().findAll().stream()
                                .map(entry -> new Event(entry.at(), Optional.empty(), Optional.of(entry))),
                        runs.stream().map(run -> new Event(run.settled(), Optional.of(run), Optional.empty())))
                .sorted(Comparator.comparing(Event::at))
                .toList();
    }

    private List<Throwable> again(PastRun run, TrialOffice office, TrialProgram program) {
        if (!run.isDropped()) {
            return program.intake().failures();
        }
        if (run.files().stream().allMatch(this::isKept)) {
            return again(run.files(), office, program);
        }
        return run.files().stream()
                .filter(this::isKept)
                .flatMap(file -> again(List.of(file), office, program).stream())
                .toList();
    }

    /** Files whose numbers follow each other, so that each gets its own number once more. */
    private List<Throwable> again(List<Submission> files, TrialOffice office, TrialProgram program) {
        program.get(PastRunRepository.class).numberFrom(files.get(0).id());
        files.forEach(file -> drop(file, office));
        return program.intake().failures();
    }

    private boolean isKept(Submission file) {
        return !file.archivePath().isEmpty() && Files.isRegularFile(archive.resolve(file.archivePath()));
    }

    private void drop(Submission file, TrialOffice office) {
        try {
            office.drop(archive.resolve(file.archivePath()), file);
        } catch (IOException broken) {
            throw new UncheckedIOException(
                    "cannot copy %s of the archive for a trial; make room or give read permission"
                            .formatted(file.archivePath()),
                    broken);
        }
    }

    /** Decisions on reports are none on files. */
    private static void again(AuditEntry exception, List<PastRun> runs, TrialProgram program) {
        if (exception.action() == AuditEntry.Action.WITHDRAW) {
            withdraw(exception, program);
        } else if (exception.action() == AuditEntry.Action.EXTEND) {
            extend(exception, runs, program);
        }
    }

    private static void withdraw(AuditEntry exception, TrialProgram program) {
        program.get(SubmissionRepository.class)
                .find(exception.submission().orElseThrow())
                .filter(file -> program.get(Withdrawal.class).refusal(file).isEmpty())
                .ifPresent(file -> program.get(Withdrawal.class).withdraw(file, exception.order()));
    }

    private static void extend(AuditEntry exception, List<PastRun> runs, TrialProgram program) {
        readmittedAfter(exception.at(), runs)
                .ifPresent(run -> program.get(PastRunRepository.class).numberFrom(run.firstNumber()));
        var period = program.get(Plan.class).period(exception.period().orElseThrow());
        var until = LocalDate.parse(exception.detail());
        program.get(Extending.class).extend(exception.unit(), period, until, exception.order());
    }

    /** The files that were judged anew because of an extension at that moment, if there were any. */
    private static Optional<PastRun> readmittedAfter(Instant moment, List<PastRun> runs) {
        return runs.stream()
                .filter(run -> !run.isDropped() && !run.settled().isBefore(moment))
                .findFirst();
    }

    private Outcome compared(PeriodCode period, List<PastRun> runs, TrialProgram program) {
        var judged = 0;
        var changed = new ArrayList<ChangedOutcome>();
        var unreadable = new ArrayList<Submission>();
        var comparison = new OutcomeComparison(records.findings(), program.get(FindingRepository.class));
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

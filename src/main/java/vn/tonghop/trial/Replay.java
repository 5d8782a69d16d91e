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
import vn.tonghop.intake.ArchiveFolder;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.AuditEntry;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SubmissionNumberRepository;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.verdict.Extending;
import vn.tonghop.verdict.Withdrawal;

/**
 * Does what has happened once more in the office of a trial, in its order and at its time: files arrive with their old
 * numbers, are withdrawn, units get more time. A file whose original is not in the archive is left out.
 */
final class Replay {

    private final TrialOffice office;
    private final TrialProgram program;
    private final MovableClock clock;
    private final ArchiveFolder archive;

    Replay(TrialOffice office, TrialProgram program, MovableClock clock, ArchiveFolder archive) {
        this.office = office;
        this.program = program;
        this.clock = clock;
        this.archive = archive;
    }

    private record Event(Instant at, Optional<PastRun> run, Optional<AuditEntry> exception) {}

    /** Leaves the clock at the last thing that happened; returns why it broke off, nothing if it did not. */
    List<Throwable> of(PastReading.Past past) {
        for (var event : events(past)) {
            clock.moveTo(event.at());
            var failures = event.run().map(this::again).orElse(List.of());
            if (!failures.isEmpty()) {
                return failures;
            }
            event.exception().ifPresent(exception -> again(exception, past.runs()));
        }
        return List.of();
    }

    private static List<Event> events(PastReading.Past past) {
        var events = runs(past.runs());
        past.exceptions().stream()
                .map(entry -> new Event(entry.at(), Optional.empty(), Optional.of(entry)))
                .forEach(events::add);
        events.sort(Comparator.comparing(Event::at));
        return events;
    }

    /** Runs follow each other by the numbers of their files, also when the clock was moved back between two of them. */
    private static List<Event> runs(List<PastRun> byNumber) {
        var events = new ArrayList<Event>();
        var latest = Instant.MIN;
        for (var run : byNumber) {
            latest = run.settled().isAfter(latest) ? run.settled() : latest;
            events.add(new Event(latest, Optional.of(run), Optional.empty()));
        }
        return events;
    }

    private List<Throwable> again(PastRun run) {
        if (!run.isDropped()) {
            return program.intake().failures();
        }
        if (run.files().stream().allMatch(this::isKept)) {
            return again(run.files());
        }
        return run.files().stream()
                .filter(this::isKept)
                .flatMap(file -> again(List.of(file)).stream())
                .toList();
    }

    /** Files whose numbers follow each other, so that each gets its own number once more. */
    private List<Throwable> again(List<Submission> files) {
        program.get(SubmissionNumberRepository.class).goOnFrom(files.get(0).id());
        files.forEach(this::drop);
        return program.intake().failures();
    }

    private boolean isKept(Submission file) {
        return !file.archivePath().isEmpty() && Files.isRegularFile(archive.resolve(file.archivePath()));
    }

    private void drop(Submission file) {
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
    private void again(AuditEntry exception, List<PastRun> runs) {
        if (exception.action() == AuditEntry.Action.WITHDRAW) {
            withdraw(exception);
        } else if (exception.action() == AuditEntry.Action.EXTEND) {
            extend(exception, runs);
        }
    }

    private void withdraw(AuditEntry exception) {
        program.get(SubmissionRepository.class)
                .find(exception.submission().orElseThrow())
                .filter(file -> program.get(Withdrawal.class).refusal(file).isEmpty())
                .ifPresent(file -> program.get(Withdrawal.class).withdraw(file, exception.order()));
    }

    private void extend(AuditEntry exception, List<PastRun> runs) {
        readmittedAfter(exception.at(), runs)
                .ifPresent(run -> program.get(SubmissionNumberRepository.class).goOnFrom(run.firstNumber()));
        var period = program.get(Plan.class).period(exception.period().orElseThrow());
        var until = LocalDate.parse(exception.detail());
        program.get(Extending.class).extend(exception.unit(), period, until, exception.order());
    }

    /** The files that were judged again because of an extension at that moment, if there were any. */
    private static Optional<PastRun> readmittedAfter(Instant moment, List<PastRun> runs) {
        return runs.stream()
                .filter(run -> !run.isDropped() && !run.settled().isBefore(moment))
                .findFirst();
    }
}

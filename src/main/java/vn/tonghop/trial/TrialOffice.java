package vn.tonghop.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import vn.tonghop.submission.Submission;

/**
 * An office that is set up for a trial and thrown away: the intake runs whole, in folders and a database of its own, so
 * that a trial says what the real run would say and changes nothing. What the unit sent before is known there only after a
 * {@link Replay}.
 */
public final class TrialOffice implements AutoCloseable {

    private final Path scratch;
    private final SeparateProgram program;

    private TrialOffice(Path scratch, SeparateProgram.Log log) {
        this.scratch = scratch;
        this.program = SeparateProgram.onDisk(scratch, log);
    }

    /** Sets an empty office up in a new folder below that place, which only this account can read. */
    public static TrialOffice open(Path place, SeparateProgram.Log log) {
        try {
            Files.createDirectories(place);
            return new TrialOffice(Files.createTempDirectory(place, "tonghop-check-"), log);
        } catch (IOException noRoom) {
            throw new UncheckedIOException("cannot make a folder for a trial in " + place, noRoom);
        }
    }

    /** Puts a copy of a file into the folder of a unit. */
    public void drop(Path file, String folder) throws IOException {
        Files.copy(
                file,
                Files.createDirectories(program.input().resolve(folder)).resolve(file.getFileName()),
                StandardCopyOption.COPY_ATTRIBUTES,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** Puts a file there as it lay in the folder of a unit, with its name and the time of its arrival. */
    void drop(Path content, Submission file) throws IOException {
        var folder = Files.createDirectories(program.input().resolve(file.folder()));
        var copy = Files.copy(content, folder.resolve(file.fileName()), StandardCopyOption.REPLACE_EXISTING);
        Files.setLastModifiedTime(copy, FileTime.from(file.received()));
    }

    /**
     * What a trial came to.
     *
     * @param answers one for each file, in the order of their arrival
     * @param failures why the intake broke off; empty if it did not
     */
    public record Outcome(List<TrialAnswer> answers, List<Throwable> failures) {}

    /**
     * A file to be judged.
     *
     * @param path where it lies
     * @param folder the folder of the unit that sends it
     */
    public record Candidate(Path path, String folder) {}

    /**
     * What became of one file.
     *
     * @param results what the program would say to it; none if it would not take such a file
     * @param failures why the intake broke off; empty if it did not
     */
    public record Judgement(List<TrialResult> results, List<Throwable> failures) {}

    /** Judges the files that were dropped, as one night would, with settings such as {@code --tonghop.plan-folder=...}. */
    public Outcome judgeTogether(Clock clock, List<String> settings) {
        try (var trial = start(clock, settings)) {
            return trial.intake();
        }
    }

    /**
     * Judges files one after the other, each as if it were all that its unit ever sent, and hands over what became of one
     * before the next is judged.
     */
    public void judge(List<Candidate> files, Clock clock, List<String> settings, BiConsumer<Candidate, Judgement> told)
            throws IOException {
        try (var trial = start(clock, settings)) {
            if (files.size() > 1) {
                trial.remember();
            }
            for (var coming = files.iterator(); coming.hasNext(); ) {
                var file = coming.next();
                drop(file.path(), file.folder());
                told.accept(file, judged(trial));
                if (coming.hasNext()) {
                    trial.goBack();
                    clear(program.input());
                }
            }
        }
    }

    private static Judgement judged(TrialProgram trial) {
        var outcome = trial.intake();
        return new Judgement(outcome.answers().stream().map(trial::result).toList(), outcome.failures());
    }

    /** Starts the program in this office, to be run more than once. */
    TrialProgram start(Clock clock, List<String> settings) {
        var own = new ArrayList<>(settings);
        own.add("--tonghop.receipt.purpose=TRIAL");
        return new TrialProgram(program.start(clock, own), scratch.resolve("before.sql"));
    }

    @Override
    public void close() {
        clear(scratch);
    }

    private static void clear(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var found = Files.walk(folder)) {
            for (var path : found.sorted(Comparator.reverseOrder()).toList()) {
                if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                    Files.delete(path);
                }
            }
        } catch (IOException kept) {
            throw new UncheckedIOException("cannot clear away the trial in %s; delete it".formatted(folder), kept);
        }
    }
}

package vn.tonghop.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import vn.tonghop.intake.DropFolder.Place;
import vn.tonghop.intake.LeftFile.Reason;
import vn.tonghop.plan.Plan;
import vn.tonghop.run.RunParameters;
import vn.tonghop.storage.Sha256;
import vn.tonghop.submission.ArrivedFile;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.unit.Unit;
import vn.tonghop.unit.UnitRegister;

/**
 * Takes every finished file out of the drop folder: into the archive, then into the database, then away. Cut short at any
 * point and done again, it takes each file once.
 */
final class TakeFiles implements Tasklet {

    private static final Logger LOG = LoggerFactory.getLogger(TakeFiles.class);

    private final FirstTaker first;
    private final DropFolder dropFolder;
    private final ArchiveFolder archive;
    private final SubmissionRepository submissions;
    private final LeftFileRepository leftFiles;
    private final UnitRegister units;
    private final Clock clock;

    TakeFiles(
            FirstTaker first,
            DropFolder dropFolder,
            ArchiveFolder archive,
            SubmissionRepository submissions,
            LeftFileRepository leftFiles,
            Plan plan,
            Clock clock) {
        this.first = first;
        this.dropFolder = dropFolder;
        this.archive = archive;
        this.submissions = submissions;
        this.leftFiles = leftFiles;
        this.units = plan.units();
        this.clock = clock;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunkContext) {
        releaseWhatIsGone();
        first.take(contribution.getStepExecution()::isTerminateOnly);
        var run = RunParameters.runOf(contribution.getStepExecution().getJobParameters());
        var sweep = dropFolder.sweep(contribution.getStepExecution()::isTerminateOnly);
        var left = new ArrayList<>(sweep.left());
        sweep.settled().stream()
                .takeWhile(file -> !contribution.getStepExecution().isTerminateOnly())
                .forEach(file -> take(file, run).ifPresent(left::add));
        left.forEach(this::log);
        leftFiles.replaceAll(left, clock.instant());
        return RepeatStatus.FINISHED;
    }

    private void log(LeftFile file) {
        LOG.warn("left in the drop folder, {}: {} {}", file.reason().words(), dropFolder.place(file), file.cause());
    }

    /** An earlier run may have been cut short between removing a file and noting that. */
    private void releaseWhatIsGone() {
        var present = dropFolder.places();
        submissions.findUnreleased().stream()
                .filter(file -> !present.contains(new Place(file.folder(), file.fileName())))
                .forEach(file -> submissions.release(file.id()));
    }

    /** Takes a file; whatever of its folder in the archive cannot be written stops only this file. */
    private Optional<LeftFile> take(DroppedFile file, String run) {
        try {
            var archived = archive.keep(file);
            if (!dropFolder.isUnchanged(file)) {
                return Optional.of(LeftFile.of(file, Reason.CHANGING));
            }
            if (first.owns(file)) {
                return Optional.of(LeftFile.of(file, Reason.FRESH));
            }
            remove(file, record(file, archived, run), archived.sha256());
        } catch (UnreadableOriginalException unreadable) {
            LOG.warn("left in the drop folder: {}", unreadable.getMessage());
            record(file, new ArchivedFile("", identityOfUnreadable(file), file.bytes()), run);
        } catch (UncheckedIOException notArchived) {
            LOG.error("a file cannot be archived", notArchived);
            return Optional.of(new LeftFile(file.folder(), file.name(), Reason.NOT_ARCHIVED, cause(notArchived)));
        }
        return Optional.empty();
    }

    private static String cause(UncheckedIOException failed) {
        return String.valueOf(failed.getCause());
    }

    private long record(DroppedFile file, ArchivedFile archived, String run) {
        return submissions
                .findUnreleased(file.folder(), file.name(), archived.sha256())
                .orElseGet(() -> submissions.add(new ArrivedFile(
                        run,
                        file.folder(),
                        units.findByFolder(file.folder()).map(Unit::code),
                        file.name(),
                        archived.path(),
                        archived.sha256(),
                        archived.bytes(),
                        file.received())));
    }

    private void remove(DroppedFile file, long submission, String sha256) {
        try {
            dropFolder.remove(file, sha256);
            submissions.release(submission);
        } catch (IOException notAllowed) {
            LOG.warn(
                    "taken, but it cannot be removed from the drop folder; give write permission: {} ({})",
                    file.path(),
                    notAllowed.toString());
        }
    }

    /** An unreadable file has no hash; name, size and time stand for it, so that it is answered once. */
    private static String identityOfUnreadable(DroppedFile file) {
        var identity = "unreadable %s %s %d %s".formatted(file.folder(), file.name(), file.bytes(), file.modified());
        return Sha256.of(identity);
    }
}

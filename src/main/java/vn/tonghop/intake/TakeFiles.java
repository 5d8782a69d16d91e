package vn.tonghop.intake;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import vn.tonghop.intake.DropFolder.Place;
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

    private final DropFolder dropFolder;
    private final ArchiveFolder archive;
    private final SubmissionRepository submissions;
    private final UnitRegister units;

    TakeFiles(DropFolder dropFolder, ArchiveFolder archive, SubmissionRepository submissions, Plan plan) {
        this.dropFolder = dropFolder;
        this.archive = archive;
        this.submissions = submissions;
        this.units = plan.units();
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunkContext) {
        releaseWhatIsGone();
        var sweep = RunParameters.runOf(contribution.getStepExecution().getJobParameters());
        dropFolder.settledFiles().stream()
                .takeWhile(file -> !contribution.getStepExecution().isTerminateOnly())
                .forEach(file -> take(file, sweep));
        return RepeatStatus.FINISHED;
    }

    /** An earlier run may have been cut short between removing a file and noting that. */
    private void releaseWhatIsGone() {
        var present = dropFolder.places();
        submissions.findUnreleased().stream()
                .filter(file -> !present.contains(new Place(file.folder(), file.fileName())))
                .forEach(file -> submissions.release(file.id()));
    }

    private void take(DroppedFile file, String sweep) {
        try {
            var archived = archive.keep(file);
            if (!dropFolder.isUnchanged(file)) {
                LOG.info("left for a later run, it changed while it was copied: {}", file.path());
                return;
            }
            remove(file, record(file, archived, sweep));
        } catch (UnreadableOriginalException unreadable) {
            LOG.warn("left in the drop folder: {}", unreadable.getMessage());
            record(file, new ArchivedFile("", identityOfUnreadable(file), file.bytes()), sweep);
        }
    }

    private long record(DroppedFile file, ArchivedFile archived, String sweep) {
        return submissions
                .findUnreleased(file.folder(), file.name(), archived.sha256())
                .orElseGet(() -> submissions.add(new ArrivedFile(
                        sweep,
                        file.folder(),
                        units.findByFolder(file.folder()).map(Unit::code),
                        file.name(),
                        archived.path(),
                        archived.sha256(),
                        archived.bytes(),
                        file.received())));
    }

    private void remove(DroppedFile file, long submission) {
        try {
            dropFolder.remove(file);
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

package vn.tonghop.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import vn.tonghop.intake.Arrivals.Copy;
import vn.tonghop.intake.DropFolder.Place;
import vn.tonghop.intake.LeftFile.Reason;
import vn.tonghop.run.RunParameters;
import vn.tonghop.storage.Sha256;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SubmissionRepository;

/**
 * Takes every finished file out of the drop folder: into the archive, then into the database, then away. Cut short at any
 * point and done again, it takes each file once.
 */
final class TakeFiles implements Tasklet {

    private static final Logger LOG = LoggerFactory.getLogger(TakeFiles.class);
    /** So many files share what is noted in the database. */
    private static final int GROUP = 100;

    private final FirstTaker first;
    private final DropFolder dropFolder;
    private final ArchiveFolder archive;
    private final SubmissionRepository submissions;
    private final Arrivals arrivals;
    private final LeftFileRepository leftFiles;
    private final Clock clock;

    TakeFiles(
            FirstTaker first,
            DropFolder dropFolder,
            ArchiveFolder archive,
            SubmissionRepository submissions,
            Arrivals arrivals,
            LeftFileRepository leftFiles,
            Clock clock) {
        this.first = first;
        this.dropFolder = dropFolder;
        this.archive = archive;
        this.submissions = submissions;
        this.arrivals = arrivals;
        this.leftFiles = leftFiles;
        this.clock = clock;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunkContext) {
        releaseWhatIsGone();
        first.take(contribution.getStepExecution()::isTerminateOnly);
        var run = RunParameters.runOf(contribution.getStepExecution().getJobParameters());
        var sweep = dropFolder.sweep(contribution.getStepExecution()::isTerminateOnly);
        var left = new ArrayList<>(sweep.left());
        for (var from = 0;
                from < sweep.settled().size()
                        && !contribution.getStepExecution().isTerminateOnly();
                from += GROUP) {
            var to = Math.min(from + GROUP, sweep.settled().size());
            left.addAll(take(sweep.settled().subList(from, to), run));
        }
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
        arrivals.release(submissions.findUnreleased().stream()
                .filter(file -> !present.contains(new Place(file.folder(), file.fileName())))
                .map(Submission::id)
                .toList());
    }

    /** Takes files together: all of them are safe in the archive before any is recorded, and recorded before any is removed. */
    private List<LeftFile> take(List<DroppedFile> files, String run) {
        var left = new ArrayList<LeftFile>();
        var copies = new ArrayList<Copy>();
        files.forEach(file -> copy(file, copies).ifPresent(left::add));
        var ids = arrivals.record(copies, run);
        arrivals.release(IntStream.range(0, copies.size())
                .filter(index -> isRemoved(copies.get(index)))
                .mapToObj(ids::get)
                .toList());
        return left;
    }

    /** Archives a file; whatever of its folder in the archive cannot be written stops only this file. */
    private Optional<LeftFile> copy(DroppedFile file, List<Copy> copies) {
        try {
            var archived = archive.keep(file);
            if (!dropFolder.isUnchanged(file)) {
                return Optional.of(LeftFile.of(file, Reason.CHANGING));
            }
            if (first.owns(file)) {
                return Optional.of(LeftFile.of(file, Reason.FRESH));
            }
            copies.add(new Copy(file, archived));
        } catch (UnreadableOriginalException unreadable) {
            LOG.warn("left in the drop folder: {}", unreadable.getMessage());
            copies.add(new Copy(file, new ArchivedFile("", identityOfUnreadable(file), file.bytes())));
        } catch (UncheckedIOException notArchived) {
            LOG.error("a file cannot be archived", notArchived);
            return Optional.of(new LeftFile(file.folder(), file.name(), Reason.NOT_ARCHIVED, cause(notArchived)));
        }
        return Optional.empty();
    }

    private static String cause(UncheckedIOException failed) {
        return String.valueOf(failed.getCause());
    }

    /** Removes a file and tells whether it is gone; one that cannot be read or removed stays. */
    private boolean isRemoved(Copy copy) {
        if (copy.archived().path().isEmpty()) {
            return false;
        }
        try {
            dropFolder.remove(copy.file(), copy.archived().sha256());
            return true;
        } catch (IOException notAllowed) {
            LOG.warn(
                    "taken, but it cannot be removed from the drop folder; give write permission: {} ({})",
                    copy.file().path(),
                    notAllowed.toString());
            return false;
        }
    }

    /** An unreadable file has no hash; name, size and time stand for it, so that it is answered once. */
    private static String identityOfUnreadable(DroppedFile file) {
        var identity = "unreadable %s %s %d %s".formatted(file.folder(), file.name(), file.bytes(), file.modified());
        return Sha256.of(identity);
    }
}

package vn.tonghop.receipt;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tonghop.intake.LeftFile;
import vn.tonghop.intake.LeftFile.Reason;
import vn.tonghop.intake.LeftFileRepository;
import vn.tonghop.submission.Submission;

/** Notes which settled files could not be answered, and why, until they are. */
final class UnansweredFiles {

    private static final Logger LOG = LoggerFactory.getLogger(UnansweredFiles.class);

    private final LeftFileRepository leftFiles;
    private final Clock clock;

    UnansweredFiles(LeftFileRepository leftFiles, Clock clock) {
        this.leftFiles = leftFiles;
        this.clock = clock;
    }

    void note(Submission file, RuntimeException failed) {
        LOG.error("submission {} cannot be answered now", file.id(), failed);
        var cause = Optional.<Throwable>ofNullable(failed.getCause()).orElse(failed);
        leftFiles.add(left(file, cause.toString()), clock.instant());
    }

    void settle(List<Submission> files) {
        if (leftFiles.findAll().stream().anyMatch(left -> left.file().reason() == Reason.NOT_ANSWERED)) {
            files.forEach(file -> leftFiles.remove(left(file, "")));
        }
    }

    private static LeftFile left(Submission file, String cause) {
        return new LeftFile(file.folder(), file.fileName(), Reason.NOT_ANSWERED, cause);
    }
}

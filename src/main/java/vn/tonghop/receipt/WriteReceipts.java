package vn.tonghop.receipt;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import vn.tonghop.run.StopRequest;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.submission.SubmissionState;

/** Answers every settled file; a file counts as answered once its receipt is in place. */
public final class WriteReceipts implements Tasklet {

    private final SubmissionRepository submissions;
    private final ReceiptReading reading;
    private final ReceiptComposer composer;
    private final ReceiptFolder folder;
    private final CorrectionTable correctionTable;

    public WriteReceipts(
            SubmissionRepository submissions,
            ReceiptReading reading,
            ReceiptComposer composer,
            ReceiptFolder folder,
            CorrectionTable correctionTable) {
        this.submissions = submissions;
        this.reading = reading;
        this.composer = composer;
        this.folder = folder;
        this.correctionTable = correctionTable;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunkContext) {
        submissions.findAll(SubmissionState.SETTLED).stream()
                .takeWhile(file -> !StopRequest.isMade(chunkContext))
                .forEach(this::answer);
        return RepeatStatus.FINISHED;
    }

    private void answer(Submission file) {
        var files = folder.files(file);
        var table = correctionTable.of(file);
        table.ifPresent(rows -> folder.writeCorrectionTable(rows, files.correctionTable()));
        Optional<String> name =
                table.map(rows -> files.correctionTable().getFileName()).map(Path::toString);
        folder.write(composer.compose(reading.read(file, name)), files);
        submissions.markAnswered(file.id());
    }
}

package vn.tonghop.receipt;

import java.nio.file.Path;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import vn.tonghop.submission.Submission;

/** Composes the answer to a settled file. */
final class AnswerComposer implements ItemProcessor<Submission, Answer> {

    private final ReceiptReading reading;
    private final ReceiptComposer composer;
    private final ReceiptFolder folder;
    private final CorrectionTable correctionTable;

    AnswerComposer(
            ReceiptReading reading, ReceiptComposer composer, ReceiptFolder folder, CorrectionTable correctionTable) {
        this.reading = reading;
        this.composer = composer;
        this.folder = folder;
        this.correctionTable = correctionTable;
    }

    @Override
    public Answer process(Submission file) {
        var table = correctionTable.of(file);
        var name = table.map(rows -> folder.files(file).correctionTable().getFileName())
                .map(Path::toString);
        return new Answer(file, composer.compose(reading.read(file, name)), table);
    }
}

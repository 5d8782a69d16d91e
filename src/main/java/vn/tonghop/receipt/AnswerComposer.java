package vn.tonghop.receipt;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.dao.DataAccessException;
import vn.tonghop.submission.Submission;

/** Composes the answer to a settled file; whatever hinders that stops this file only, which a later run answers. */
final class AnswerComposer implements ItemProcessor<Submission, Answer> {

    private final ReceiptReading reading;
    private final ReceiptComposer composer;
    private final ReceiptFolder folder;
    private final CorrectionTable correctionTable;
    private final UnansweredFiles unanswered;

    AnswerComposer(
            ReceiptReading reading,
            ReceiptComposer composer,
            ReceiptFolder folder,
            CorrectionTable correctionTable,
            UnansweredFiles unanswered) {
        this.reading = reading;
        this.composer = composer;
        this.folder = folder;
        this.correctionTable = correctionTable;
        this.unanswered = unanswered;
    }

    @Override
    public @Nullable Answer process(Submission file) {
        try {
            return composed(file);
        } catch (DataAccessException database) {
            throw database;
        } catch (RuntimeException failed) {
            unanswered.note(file, failed);
            return null;
        }
    }

    private Answer composed(Submission file) {
        var table = correctionTable.of(file);
        var name = table.map(rows -> folder.files(file).correctionTable().getFileName())
                .map(Path::toString);
        return new Answer(file, composer.compose(reading.read(file, name)), table);
    }
}

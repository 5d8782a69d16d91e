package vn.tonghop.receipt;

import java.nio.file.Path;
import java.util.List;
import org.springframework.dao.DataAccessException;
import vn.tonghop.receipt.ReceiptReading.Together;
import vn.tonghop.submission.Submission;

/**
 * Answers a settled file; whatever hinders that, as a folder that cannot be written to, stops this file only, which a later run
 * answers.
 */
final class AnswerComposer {

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

    /** Reads what the answers to some files need, as far as that can be read at once. */
    Together together(List<Submission> files) {
        return reading.together(files);
    }

    /** Composes the answer to one of these files and puts it in place; whether that could be done. */
    boolean answer(Submission file, Together known) {
        try {
            var table = correctionTable.of(file, known.told(file).codes());
            var files = folder.files(file);
            var name = table.map(rows -> files.correctionTable().getFileName()).map(Path::toString);
            var receipt = composer.compose(reading.read(file, name, known));
            table.ifPresent(rows -> folder.writeCorrectionTable(rows, files.correctionTable()));
            folder.write(receipt, files);
            return true;
        } catch (DataAccessException database) {
            throw database;
        } catch (RuntimeException failed) {
            unanswered.note(file, failed);
            return false;
        }
    }
}

package vn.tonghop.receipt;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import vn.tonghop.receipt.CorrectionTable.RowsToCorrect;
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

    /**
     * What the answers to some files need, as far as that can be read at once.
     *
     * @param told what is told of each
     * @param toCorrect what stands in their tables of rows to correct
     */
    record Known(Together told, Map<Long, RowsToCorrect> toCorrect) {}

    /** Reads what is known of some files. */
    Known together(List<Submission> files) {
        var told = reading.together(files);
        return new Known(told, correctionTable.together(files, told));
    }

    /** Composes the answer to one of these files and puts it in place; whether that could be done. */
    boolean answer(Submission file, Known known) {
        try {
            var table =
                    Optional.ofNullable(known.toCorrect().get(file.id())).map(rows -> correctionTable.of(file, rows));
            var files = folder.files(file);
            var name = table.map(rows -> files.correctionTable().getFileName()).map(Path::toString);
            var receipt = composer.compose(reading.read(file, name, known.told()));
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

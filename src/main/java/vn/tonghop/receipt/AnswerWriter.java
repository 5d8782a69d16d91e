package vn.tonghop.receipt;

import java.io.UncheckedIOException;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import vn.tonghop.submission.SubmissionRepository;

/**
 * Puts answers in place; a file counts as answered once its receipt is there. A folder that cannot be written to stops only the
 * files of its unit.
 */
final class AnswerWriter implements ItemWriter<Answer> {

    private final ReceiptFolder folder;
    private final SubmissionRepository submissions;
    private final UnansweredFiles unanswered;

    AnswerWriter(ReceiptFolder folder, SubmissionRepository submissions, UnansweredFiles unanswered) {
        this.folder = folder;
        this.submissions = submissions;
        this.unanswered = unanswered;
    }

    @Override
    public void write(Chunk<? extends Answer> answers) {
        for (var answer : answers) {
            try {
                put(answer);
                submissions.markAnswered(answer.file().id());
                unanswered.settle(answer.file());
            } catch (UncheckedIOException notWritten) {
                unanswered.note(answer.file(), notWritten);
            }
        }
    }

    private void put(Answer answer) {
        var files = folder.files(answer.file());
        answer.correctionTable().ifPresent(rows -> folder.writeCorrectionTable(rows, files.correctionTable()));
        folder.write(answer.receipt(), files);
    }
}

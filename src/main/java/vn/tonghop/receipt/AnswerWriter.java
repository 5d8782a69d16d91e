package vn.tonghop.receipt;

import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import vn.tonghop.submission.SubmissionRepository;

/** Puts answers in place; a file counts as answered once its receipt is there. */
final class AnswerWriter implements ItemWriter<Answer> {

    private final ReceiptFolder folder;
    private final SubmissionRepository submissions;

    AnswerWriter(ReceiptFolder folder, SubmissionRepository submissions) {
        this.folder = folder;
        this.submissions = submissions;
    }

    @Override
    public void write(Chunk<? extends Answer> answers) {
        for (var answer : answers) {
            var files = folder.files(answer.file());
            answer.correctionTable().ifPresent(rows -> folder.writeCorrectionTable(rows, files.correctionTable()));
            folder.write(answer.receipt(), files);
            submissions.markAnswered(answer.file().id());
        }
    }
}

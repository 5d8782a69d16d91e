package vn.tonghop.validation;

import java.util.ArrayList;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import vn.tonghop.finding.Finding;
import vn.tonghop.submission.AcceptedRow;
import vn.tonghop.submission.FindingRepository;
import vn.tonghop.submission.FindingRepository.Stage;
import vn.tonghop.submission.ReadingFactsRepository;
import vn.tonghop.submission.RefusedRow;
import vn.tonghop.submission.RowRepository;

/**
 * Stores judged rows under their file, where they do not count yet. A file that is opened again loses what an earlier,
 * interrupted run stored of it, so that a repetition ends in the same state.
 */
final class CheckedPartWriter implements ItemWriter<CheckedPart> {

    private final ReadingFactsRepository facts;
    private final RowRepository rows;
    private final FindingRepository findings;

    CheckedPartWriter(ReadingFactsRepository facts, RowRepository rows, FindingRepository findings) {
        this.facts = facts;
        this.rows = rows;
        this.findings = findings;
    }

    @Override
    public void write(Chunk<? extends CheckedPart> parts) {
        for (var part : parts) {
            part.file().ifPresent(this::open);
            store(part);
        }
    }

    private void open(CheckedFile file) {
        rows.deleteAll(file.submission());
        findings.deleteAll(file.submission());
        facts.keep(file.submission(), file.facts());
        findings.addAll(file.submission(), Stage.FILE, file.findings());
    }

    private void store(CheckedPart part) {
        var accepted = new ArrayList<AcceptedRow>();
        var refused = new ArrayList<RefusedRow>();
        var remarks = new ArrayList<Finding>();
        for (var row : part.rows()) {
            if (row instanceof CheckedRow.Accepted good) {
                accepted.add(good.row());
            } else if (row instanceof CheckedRow.Refused bad) {
                refused.add(new RefusedRow(bad.source(), bad.subject()));
            }
            remarks.addAll(row.findings());
        }
        rows.addAccepted(accepted);
        rows.addRefused(refused);
        findings.addAll(part.submission(), Stage.ROW, remarks);
    }
}

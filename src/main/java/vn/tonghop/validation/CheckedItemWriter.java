package vn.tonghop.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
public final class CheckedItemWriter implements ItemWriter<CheckedItem> {

    private final ReadingFactsRepository facts;
    private final RowRepository rows;
    private final FindingRepository findings;

    public CheckedItemWriter(ReadingFactsRepository facts, RowRepository rows, FindingRepository findings) {
        this.facts = facts;
        this.rows = rows;
        this.findings = findings;
    }

    @Override
    public void write(Chunk<? extends CheckedItem> chunk) {
        var pending = new ArrayList<CheckedRow>();
        for (var item : chunk) {
            if (item instanceof CheckedFile file) {
                store(pending);
                pending.clear();
                open(file);
            } else {
                pending.add((CheckedRow) item);
            }
        }
        store(pending);
    }

    private void open(CheckedFile file) {
        rows.deleteAll(file.submission());
        findings.deleteAll(file.submission());
        facts.keep(file.submission(), file.facts());
        findings.addAll(file.submission(), Stage.FILE, file.findings());
    }

    private void store(List<CheckedRow> checked) {
        var accepted = new ArrayList<AcceptedRow>();
        var refused = new ArrayList<RefusedRow>();
        Map<Long, List<Finding>> remarks = new LinkedHashMap<>();
        for (var row : checked) {
            if (row instanceof CheckedRow.Accepted good) {
                accepted.add(good.row());
            } else if (row instanceof CheckedRow.Refused bad) {
                refused.add(new RefusedRow(bad.source(), bad.subject()));
            }
            remarks.computeIfAbsent(row.source().submission(), none -> new ArrayList<>())
                    .addAll(row.findings());
        }
        rows.addAccepted(accepted);
        rows.addRefused(refused);
        remarks.forEach((submission, all) -> findings.addAll(submission, Stage.ROW, all));
    }
}

package vn.tonghop.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import vn.tonghop.finding.Finding;
import vn.tonghop.submission.AcceptedRow;
import vn.tonghop.submission.FindingRepository;
import vn.tonghop.submission.FindingRepository.Stage;
import vn.tonghop.submission.ReadingFacts;
import vn.tonghop.submission.ReadingFactsRepository;
import vn.tonghop.submission.RefusedRow;
import vn.tonghop.submission.RefusedRowRepository;
import vn.tonghop.submission.RowRepository;

/**
 * Stores judged rows under their file, where they do not count yet. A file that is opened again loses what an earlier,
 * interrupted run stored of it, so that a repetition ends in the same state.
 */
final class CheckedPartWriter implements ItemWriter<CheckedPart> {

    private final ReadingFactsRepository facts;
    private final RowRepository rows;
    private final RefusedRowRepository refusedRows;
    private final FindingRepository findings;

    CheckedPartWriter(
            ReadingFactsRepository facts,
            RowRepository rows,
            RefusedRowRepository refusedRows,
            FindingRepository findings) {
        this.facts = facts;
        this.rows = rows;
        this.refusedRows = refusedRows;
        this.findings = findings;
    }

    @Override
    public void write(Chunk<? extends CheckedPart> parts) {
        var opened =
                parts.getItems().stream().flatMap(part -> part.file().stream()).toList();
        if (!opened.isEmpty()) {
            open(opened);
        }
        store(parts.getItems().stream().map(CheckedPart.class::cast).toList());
    }

    private void open(List<CheckedFile> files) {
        var understood = new LinkedHashMap<Long, ReadingFacts>();
        var found = new LinkedHashMap<Long, List<Finding>>();
        files.forEach(file -> {
            understood.put(file.submission(), file.facts());
            found.put(file.submission(), file.findings());
        });
        var before = facts.findKept(understood.keySet());
        if (!before.isEmpty()) {
            rows.deleteAll(before);
            findings.deleteAll(before);
        }
        facts.keep(understood);
        findings.addAll(Stage.FILE, found);
    }

    private void store(List<CheckedPart> parts) {
        var accepted = new ArrayList<AcceptedRow>();
        var refused = new ArrayList<RefusedRow>();
        var remarks = new LinkedHashMap<Long, List<Finding>>();
        for (var part : parts) {
            for (var row : part.rows()) {
                if (row instanceof CheckedRow.Accepted good) {
                    accepted.add(good.row());
                } else if (row instanceof CheckedRow.Refused bad) {
                    refused.add(new RefusedRow(bad.source(), bad.subject(), bad.cells()));
                }
                remarks.computeIfAbsent(part.submission(), none -> new ArrayList<>())
                        .addAll(row.findings());
            }
        }
        rows.addAccepted(accepted);
        refusedRows.addAll(refused);
        findings.addAll(Stage.ROW, remarks);
    }
}

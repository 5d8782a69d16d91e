package vn.tonghop.validation;

import java.util.List;
import java.util.Optional;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import vn.tonghop.intake.FilePart;
import vn.tonghop.plan.Plan;

/**
 * Judges the pieces of files in order: the first piece of a file tells how its rows are judged. Not thread-safe: one for each
 * reader.
 */
public final class PartCheck implements ItemProcessor<FilePart, CheckedPart> {

    private final FileCheck files;
    private final RowCheck rows;
    private Optional<FileContext> file = Optional.empty();

    public PartCheck(Plan plan, List<RowRules> rules) {
        this.files = new FileCheck(plan);
        this.rows = new RowCheck(plan, rules);
    }

    @Override
    public CheckedPart process(FilePart part) {
        var submission = part.file().submission().id();
        if (!part.isFirst()) {
            return new CheckedPart(submission, Optional.empty(), check(part));
        }
        var outcome = files.check(part.file());
        file = outcome.context();
        return new CheckedPart(submission, Optional.of(outcome.file()), check(part));
    }

    private List<CheckedRow> check(FilePart part) {
        return file.map(context -> part.rows().stream()
                        .map(row -> rows.check(context, row))
                        .toList())
                .orElse(List.of());
    }
}

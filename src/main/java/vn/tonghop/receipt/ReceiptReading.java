package vn.tonghop.receipt;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.form.Form;
import vn.tonghop.submission.FindingRepository;
import vn.tonghop.submission.InForceRepository;
import vn.tonghop.submission.ReadingFacts;
import vn.tonghop.submission.ReadingFactsRepository;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.submission.Verdict;

/** Reads from the database what a receipt tells of. */
public final class ReceiptReading {

    private final Records records;
    private final ChangeReading changes;
    private final ReceiptProperties properties;

    /** The tables that a receipt is read from. */
    public record Records(
            SubmissionRepository submissions,
            ReadingFactsRepository facts,
            FindingRepository findings,
            InForceRepository inForce) {}

    public ReceiptReading(Records records, ChangeReading changes, ReceiptProperties properties) {
        this.records = records;
        this.changes = changes;
        this.properties = properties;
    }

    /** What there is to tell of a settled file. */
    public ReceiptComposer.Source read(Submission file, Optional<String> correctionTable) {
        var facts = records.facts().get(file.id());
        var all = records.findings().countBySeverity(file.id()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return new ReceiptComposer.Source(
                file,
                facts,
                records.findings().findFirst(file.id(), properties.mostFindings()),
                all,
                inForce(file, facts),
                correctionTable,
                properties.mostCorrectionRows(),
                changes.read(file),
                missing(file));
    }

    /** The forms of which the unit has nothing in force for the period; none if it says that nothing happened. */
    private List<Form> missing(Submission file) {
        if (file.unit().isEmpty() || file.period().isEmpty() || isNilReturn(file)) {
            return List.of();
        }
        return Stream.of(Form.values())
                .filter(form -> records.inForce()
                        .find(file.unit().get(), file.period().get(), form)
                        .isEmpty())
                .toList();
    }

    private static boolean isNilReturn(Submission file) {
        return file.verdict().equals(Optional.of(Verdict.NIL)) && file.form().equals(Optional.of(Form.RESULTS));
    }

    private Optional<Submission> inForce(Submission file, ReadingFacts facts) {
        if (file.unit().isEmpty() || facts.period().isEmpty() || facts.form().isEmpty()) {
            return Optional.empty();
        }
        return records.inForce()
                .find(file.unit().get(), facts.period().get(), facts.form().get())
                .map(records.submissions()::get);
    }
}

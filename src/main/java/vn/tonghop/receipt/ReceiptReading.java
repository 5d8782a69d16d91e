package vn.tonghop.receipt;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.form.FormCode;
import vn.tonghop.form.FormDefinition;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.ExtensionRepository;
import vn.tonghop.submission.InForceRepository;
import vn.tonghop.submission.ReadingFacts;
import vn.tonghop.submission.ReadingFactsRepository;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.submission.Verdict;

/** Reads from the database what a receipt tells of. */
public final class ReceiptReading {

    private final Plan plan;
    private final SubmissionRepository submissions;
    private final ReadingFactsRepository facts;
    private final ReceiptFindings findings;
    private final InForceRepository inForce;
    private final ChangeReading changes;
    private final ExtensionRepository extensions;
    private final ReceiptProperties properties;

    ReceiptReading(
            Plan plan,
            SubmissionRepository submissions,
            ReadingFactsRepository facts,
            ReceiptFindings findings,
            InForceRepository inForce,
            ChangeReading changes,
            ExtensionRepository extensions,
            ReceiptProperties properties) {
        this.plan = plan;
        this.submissions = submissions;
        this.facts = facts;
        this.findings = findings;
        this.inForce = inForce;
        this.changes = changes;
        this.extensions = extensions;
        this.properties = properties;
    }

    /** What there is to tell of a settled file. */
    public ReceiptComposer.Source read(Submission file, Optional<String> correctionTable) {
        var about = facts.get(file.id());
        var counted = file.unit()
                .flatMap(unit -> about.period().map(period -> inForce.findForms(unit, period)))
                .orElse(Map.of());
        return new ReceiptComposer.Source(
                file,
                about,
                findings.shown(file.id()),
                findings.all(file.id()),
                about.form().map(counted::get).map(id -> id == file.id() ? file : submissions.get(id)),
                correctionTable,
                properties.mostCorrectionRows(),
                changes.read(file),
                missing(file, counted.keySet()),
                findings.leftOut(file.id()),
                extendedUntil(file, about));
    }

    private Optional<LocalDate> extendedUntil(Submission file, ReadingFacts about) {
        return about.period()
                .map(extensions::findAll)
                .flatMap(days -> file.unit().map(days::get));
    }

    /** The forms of which the unit has nothing in force for the period; none if it says that nothing happened. */
    private List<FormCode> missing(Submission file, Set<FormCode> counted) {
        if (file.unit().isEmpty() || file.period().isEmpty() || isNilReturn(file)) {
            return List.of();
        }
        return plan.formsIn(plan.period(file.period().get())).stream()
                .map(FormDefinition::code)
                .filter(form -> !(file.verdict().equals(Optional.of(Verdict.LATE))
                        && file.form().equals(Optional.of(form))))
                .filter(form -> !counted.contains(form))
                .toList();
    }

    private boolean isNilReturn(Submission file) {
        return file.verdict().equals(Optional.of(Verdict.NIL))
                && file.form().filter(plan.forms()::isMandatory).isPresent();
    }
}

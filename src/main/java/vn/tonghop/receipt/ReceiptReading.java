package vn.tonghop.receipt;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tonghop.form.FormCode;
import vn.tonghop.form.FormDefinition;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.plan.Plan;
import vn.tonghop.receipt.ReceiptFindings.Told;
import vn.tonghop.submission.ExtensionRepository;
import vn.tonghop.submission.InForceRepository;
import vn.tonghop.submission.ReadingFacts;
import vn.tonghop.submission.ReadingFactsRepository;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.submission.Verdict;
import vn.tonghop.unit.UnitCode;

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
        return read(file, correctionTable, together(List.of(file)));
    }

    /** Reads what can be read of many files at once. */
    Together together(List<Submission> files) {
        var ids = files.stream().map(Submission::id).toList();
        var units =
                files.stream().flatMap(file -> file.unit().stream()).distinct().toList();
        var about = facts.getAll(ids);
        var periods = about.values().stream()
                .flatMap(understood -> understood.period().stream())
                .distinct()
                .collect(Collectors.toMap(Function.identity(), period -> state(period, units)));
        return new Together(about, findings.of(ids), periods);
    }

    private PeriodState state(PeriodCode period, List<UnitCode> units) {
        return new PeriodState(
                units.isEmpty() ? Map.of() : inForce.findForms(units, period), extensions.findAll(period));
    }

    /**
     * What is known of several files.
     *
     * @param facts how each was understood
     * @param findings what is told of each
     * @param periods what holds in their periods
     */
    record Together(Map<Long, ReadingFacts> facts, Map<Long, Told> findings, Map<PeriodCode, PeriodState> periods) {

        /** What was found in a file. */
        Told told(long file) {
            return Optional.ofNullable(findings.get(file)).orElseThrow();
        }

        /** How a file was understood. */
        ReadingFacts about(long file) {
            return Optional.ofNullable(facts.get(file)).orElseThrow();
        }
    }

    /**
     * What holds in a period.
     *
     * @param inForce the files in force, by units and forms
     * @param extended the last day of each unit that was given an extension
     */
    record PeriodState(Map<UnitCode, Map<FormCode, Long>> inForce, Map<UnitCode, LocalDate> extended) {}

    /** What there is to tell of a settled file that was read together with others. */
    ReceiptComposer.Source read(Submission file, Optional<String> correctionTable, Together known) {
        var about = known.about(file.id());
        var told = known.told(file.id());
        var period = about.period().map(known.periods()::get);
        var counted =
                period.flatMap(state -> file.unit().map(state.inForce()::get)).orElse(Map.of());
        return new ReceiptComposer.Source(
                file,
                about,
                told.shown(),
                told.all(),
                about.form().map(counted::get).map(id -> id == file.id() ? file : submissions.get(id)),
                correctionTable,
                properties.mostCorrectionRows(),
                changes.read(file),
                missing(file, counted.keySet()),
                told.leftOut(),
                period.flatMap(state -> file.unit().map(state.extended()::get)));
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

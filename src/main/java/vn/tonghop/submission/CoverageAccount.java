package vn.tonghop.submission;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.form.FormCode;
import vn.tonghop.form.Forms;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.submission.Coverage.Standing;
import vn.tonghop.submission.Coverage.UnitCoverage;
import vn.tonghop.unit.Unit;
import vn.tonghop.unit.UnitCode;
import vn.tonghop.vietnamese.OfficialDate;

/** Reckons from the files of a period who has submitted. Plain Java; every expected unit gets exactly one standing. */
public final class CoverageAccount {

    private final Forms forms;
    private final ReportingPeriod period;
    private final Map<UnitCode, List<Submission>> files;
    private final Set<Long> inForce;
    private final Map<UnitCode, LocalDate> extensions;

    /**
     * Prepares the reckoning.
     *
     * @param forms the forms; how a unit stands is judged by the mandatory one
     * @param period the period
     * @param files files of that period, and refused files of which the period could not be read
     * @param inForce identities of the files in force
     * @param extensions the units that may submit until a later day
     */
    public CoverageAccount(
            Forms forms,
            ReportingPeriod period,
            List<Submission> files,
            Set<Long> inForce,
            Map<UnitCode, LocalDate> extensions) {
        this.forms = forms;
        this.period = period;
        this.files = files.stream()
                .filter(file -> file.verdict().isPresent() && file.state() != SubmissionState.WITHDRAWN)
                .filter(file -> file.unit().isPresent())
                .sorted(Comparator.comparing(Submission::received).thenComparing(Submission::id))
                .collect(Collectors.groupingBy(file -> file.unit().orElseThrow()));
        this.inForce = Set.copyOf(inForce);
        this.extensions = Map.copyOf(extensions);
    }

    /** The coverage of the units that are expected to submit. */
    public Coverage of(List<Unit> expected) {
        return new Coverage(expected.stream().map(this::coverage).toList());
    }

    private UnitCoverage coverage(Unit unit) {
        var own = files.getOrDefault(unit.code(), List.of());
        var counted = own.stream()
                .filter(file -> inForce.contains(file.id()) && isMandatory(file))
                .findFirst();
        if (counted.isPresent()) {
            return covered(unit, standing(unit, counted.get()), counted, own);
        }
        var late = last(own, Verdict.LATE).filter(this::isMandatory);
        if (late.isPresent()) {
            return covered(unit, Standing.LATE, late, own);
        }
        var refused = own.stream()
                .filter(file -> file.verdict().equals(Optional.of(Verdict.REFUSED)) && belongsHere(file))
                .reduce((earlier, later) -> later);
        return covered(unit, refused.isPresent() ? Standing.REFUSED : Standing.MISSING, refused, own);
    }

    private Standing standing(Unit unit, Submission counted) {
        if (counted.verdict().equals(Optional.of(Verdict.NIL))) {
            return Standing.NIL;
        }
        var dates = UnitDates.of(period, Optional.ofNullable(extensions.get(unit.code())));
        return dates.isOnTime(counted.received()) ? Standing.ON_TIME : Standing.LATE;
    }

    private boolean isMandatory(Submission file) {
        return file.form().filter(forms::isMandatory).isPresent();
    }

    private static Optional<Submission> last(List<Submission> own, Verdict verdict) {
        return own.stream()
                .filter(file -> file.verdict().equals(Optional.of(verdict)))
                .reduce((earlier, later) -> later);
    }

    /** A refused file of the mandatory form, or one whose form or period could not be read, if it came while this period was open. */
    private boolean belongsHere(Submission file) {
        return (file.form().isEmpty() || isMandatory(file)) && isOfThisPeriod(file);
    }

    private boolean isOfThisPeriod(Submission file) {
        return file.period()
                .map(period.code()::equals)
                .orElseGet(() -> period.isOpenOn(
                                file.received().atZone(OfficialDate.ZONE).toLocalDate())
                        && file.received().isBefore(period.deadlineInstant()));
    }

    /** Of each form the file in force, whatever came after it and was refused; else the latest that is of this period. */
    private UnitCoverage covered(Unit unit, Standing standing, Optional<Submission> deciding, List<Submission> own) {
        Map<FormCode, Verdict> forms = new HashMap<>();
        own.stream().filter(this::tells).forEach(file -> put(forms, file));
        own.stream().filter(file -> inForce.contains(file.id())).forEach(file -> put(forms, file));
        return new UnitCoverage(unit, standing, deciding.map(Submission::received), forms);
    }

    private boolean tells(Submission file) {
        return !file.verdict().equals(Optional.of(Verdict.DUPLICATE)) && isOfThisPeriod(file);
    }

    private static void put(Map<FormCode, Verdict> forms, Submission file) {
        file.form().ifPresent(form -> file.verdict().ifPresent(verdict -> forms.put(form, verdict)));
    }
}

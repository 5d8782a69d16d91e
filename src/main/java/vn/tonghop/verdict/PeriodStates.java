package vn.tonghop.verdict;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.form.FormCode;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.submission.ExtensionRepository;
import vn.tonghop.submission.InForceRepository;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SupplementRepository;
import vn.tonghop.unit.UnitCode;

/** Reads how periods stand for the units of files. */
final class PeriodStates {

    private final InForceRepository inForce;
    private final ExtensionRepository extensions;
    private final SupplementRepository supplements;

    PeriodStates(InForceRepository inForce, ExtensionRepository extensions, SupplementRepository supplements) {
        this.inForce = inForce;
        this.extensions = extensions;
        this.supplements = supplements;
    }

    /**
     * How a period stands.
     *
     * @param extended the last days of units that were given more time
     * @param isReportSent whether its report has gone out
     * @param inForce the files in force of the units that were asked about, by their forms
     */
    record PeriodState(
            Map<UnitCode, LocalDate> extended, boolean isReportSent, Map<UnitCode, Map<FormCode, Long>> inForce) {

        static final PeriodState UNKNOWN = new PeriodState(Map.of(), false, Map.of());

        Optional<LocalDate> extendedUntil(Submission file) {
            return file.unit().map(extended::get);
        }

        Map<FormCode, Long> inForceBeside(Submission file) {
            return file.unit().map(inForce::get).orElse(Map.of());
        }
    }

    /** How a period stands for the units of those files. */
    PeriodState read(PeriodCode period, Collection<Submission> files) {
        List<UnitCode> units =
                files.stream().flatMap(file -> file.unit().stream()).distinct().toList();
        return new PeriodState(
                extensions.findAll(period),
                supplements.isReportSent(period),
                units.isEmpty() ? Map.of() : inForce.findForms(units, period));
    }
}

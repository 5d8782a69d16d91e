package vn.tonghop.doctor;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the round of all checks. A check that cannot run is itself something for a person. */
public final class Doctor {

    private static final Logger LOG = LoggerFactory.getLogger(Doctor.class);

    private final List<Check> checks;

    Doctor(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    /** Everything seen, in the order of the checks. */
    public List<Diagnosis> examine() {
        return checks.stream().flatMap(check -> examine(check).stream()).toList();
    }

    private static List<Diagnosis> examine(Check check) {
        try {
            return check.examine();
        } catch (RuntimeException broken) {
            LOG.error("the check of {} failed", check.subject(), broken);
            return List.of(Diagnosis.needsAPerson(Words.SENTENCES.of(
                    "check.failed", "subject", check.subject(), "detail", String.valueOf(broken.getMessage()))));
        }
    }
}

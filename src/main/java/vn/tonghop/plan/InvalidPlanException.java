package vn.tonghop.plan;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** A plan folder contradicts itself or cannot be read; names every fault at once, with file, line and remedy. */
public final class InvalidPlanException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Lists the faults by file and line. */
    public InvalidPlanException(String place, List<PlanFault> faults) {
        super(message(place, faults));
    }

    private static String message(String place, List<PlanFault> faults) {
        return faults.stream()
                .sorted()
                .map(PlanFault::toString)
                .collect(Collectors.joining(
                        "%n  ".formatted(),
                        "The plan in %s cannot be used; number of faults: %d%n  ".formatted(place, faults.size()),
                        ""));
    }
}

package vn.tonghop.plan;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;
import vn.tonghop.template.OfficeSentence;

/** A plan folder contradicts itself or cannot be read; names every fault at once, with file, line and remedy. */
public final class InvalidPlanException extends RuntimeException implements OfficeSentence {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Lists the faults by file and line below that heading. */
    public InvalidPlanException(String heading, List<PlanFault> faults) {
        super(message(heading, faults));
    }

    private static String message(String heading, List<PlanFault> faults) {
        return faults.stream()
                .sorted()
                .map(PlanFault::toString)
                .collect(Collectors.joining("%n  ".formatted(), "%s%n  ".formatted(heading), ""));
    }
}

package vn.tonghop.plan.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.tonghop.plan.InvalidPlanException;
import vn.tonghop.plan.PlanFault;

/** Collects what is wrong in a plan folder, so that everything is told at once. */
final class Faults {

    private final List<PlanFault> all;
    private final String file;

    Faults() {
        this(new ArrayList<>(), "");
    }

    private Faults(List<PlanFault> all, String file) {
        this.all = all;
        this.file = file;
    }

    /** The same collection, for faults of that file. */
    Faults in(String otherFile) {
        return new Faults(all, otherFile);
    }

    void add(int line, String problem, String remedy) {
        var fault = new PlanFault(file, line, problem, remedy);
        if (!all.contains(fault)) {
            all.add(fault);
        }
    }

    /** What was made, or a fault with the reason why the values do not fit together. */
    <T> Optional<T> attempt(int line, String remedy, Supplier<T> making) {
        try {
            return Optional.of(making.get());
        } catch (IllegalArgumentException unfit) {
            add(line, String.valueOf(unfit.getMessage()), remedy);
            return Optional.empty();
        }
    }

    /** How many there are so far, over all files. */
    int count() {
        return all.size();
    }

    void refuseIfAny(String place) {
        if (!all.isEmpty()) {
            throw new InvalidPlanException(place, all);
        }
    }
}

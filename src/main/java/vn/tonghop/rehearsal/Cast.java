package vn.tonghop.rehearsal;

import java.util.List;
import java.util.Optional;
import vn.tonghop.plan.Plan;
import vn.tonghop.unit.Unit;

/**
 * Which unit of the plan plays which part in a half-year of mishaps.
 *
 * @param doubted reports a figure that cannot be, which is withdrawn
 * @param silent cannot be written to and is heard of too late
 * @param astray drops its file where it does not belong, and later one that lacks most
 * @param torn copies a file that is not whole
 * @param extended gets more time
 * @param blocked has a folder that cannot be read, and later an archive that cannot be written
 * @param others submit as they should; may be none
 */
record Cast(Unit doubted, Unit silent, Unit astray, Unit torn, Unit extended, Unit blocked, List<Unit> others) {

    /** How many units it needs beside the drafting department. */
    static final int LEAST = 6;

    Cast {
        others = List.copyOf(others);
    }

    /** The parts of the units that the plan asks for reports; empty if there are fewer units than parts. */
    static Optional<Cast> of(Plan plan) {
        var units = plan.units().all().stream()
                .filter(Unit::submits)
                .filter(unit -> !unit.code().equals(plan.office().drafter()))
                .toList();
        if (units.size() < LEAST) {
            return Optional.empty();
        }
        return Optional.of(new Cast(
                units.get(0),
                units.get(1),
                units.get(2),
                units.get(3),
                units.get(4),
                units.get(5),
                units.subList(LEAST, units.size())));
    }
}

package vn.tonghop.plan;

import java.util.List;
import vn.tonghop.unit.Unit;
import vn.tonghop.unit.UnitCode;

/**
 * A task of the plan.
 *
 * @param number for example "II.1"
 * @param title as the plan has it
 * @param lead who is in charge of it
 * @param with who works on it with them
 */
public record Task(String number, String title, Doers lead, Doers with) {

    /** Whether a unit has a part in it; a plan that names nobody means everybody. */
    public boolean isOf(UnitCode unit) {
        return (lead.isNobody() && with.isNobody()) || lead.includes(unit) || with.includes(unit);
    }

    /**
     * Units that a task names.
     *
     * @param everybody whether all units are meant
     * @param units those that are named one by one
     */
    public record Doers(boolean everybody, List<UnitCode> units) {

        public static final Doers NOBODY = new Doers(false, List.of());

        public Doers {
            units = List.copyOf(units);
        }

        boolean isNobody() {
            return !everybody && units.isEmpty();
        }

        boolean includes(UnitCode unit) {
            return everybody || units.contains(unit);
        }

        /** Those of them that are among the units of a register, in its order. */
        public List<Unit> among(List<Unit> all) {
            return all.stream().filter(unit -> units.contains(unit.code())).toList();
        }
    }
}

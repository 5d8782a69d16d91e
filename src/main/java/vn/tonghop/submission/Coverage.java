package vn.tonghop.submission;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import vn.tonghop.form.FormCode;
import vn.tonghop.unit.Unit;

/**
 * Who has and who has not submitted for a period. Expected units = on time + late + nil + refused + missing, always.
 *
 * @param units one entry for each expected unit, in the order of the plan
 */
public record Coverage(List<UnitCoverage> units) {

    /** How a unit stands. */
    public enum Standing {
        ON_TIME,
        /** Came after the cut-off; counted only if it came before closing. */
        LATE,
        NIL,
        /** Everything it sent was refused. */
        REFUSED,
        MISSING
    }

    /**
     * How one unit stands, judged by the mandatory form; the other forms are optional.
     *
     * @param received when the file came that decides the standing; empty when missing
     * @param forms verdict of the latest file of each form that arrived
     */
    public record UnitCoverage(Unit unit, Standing standing, Optional<Instant> received, Map<FormCode, Verdict> forms) {

        public UnitCoverage {
            forms = Map.copyOf(forms);
        }

        public boolean isComplete() {
            return standing == Standing.ON_TIME || standing == Standing.LATE || standing == Standing.NIL;
        }
    }

    public Coverage {
        units = List.copyOf(units);
    }

    public int expected() {
        return units.size();
    }

    public List<Unit> in(Standing standing) {
        return units.stream()
                .filter(unit -> unit.standing() == standing)
                .map(UnitCoverage::unit)
                .toList();
    }

    public int count(Standing standing) {
        return in(standing).size();
    }

    /** How many units stand how, as values of a sentence: expected, onTime, late, nil, refused, missing. */
    public Map<String, String> counts(IntFunction<String> written) {
        return Map.of(
                "expected", written.apply(expected()),
                "onTime", written.apply(count(Standing.ON_TIME)),
                "late", written.apply(count(Standing.LATE)),
                "nil", written.apply(count(Standing.NIL)),
                "refused", written.apply(count(Standing.REFUSED)),
                "missing", written.apply(count(Standing.MISSING)));
    }

    public boolean isComplete() {
        return units.stream().allMatch(UnitCoverage::isComplete);
    }
}

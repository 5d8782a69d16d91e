package vn.tonghop.aggregation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.submission.Coverage;
import vn.tonghop.submission.Coverage.Standing;
import vn.tonghop.unit.UnitCode;
import vn.tonghop.unit.UnitRegister;

/**
 * How a department stands: by its own report, and by those of the units below it that are expected to report.
 *
 * @param standing what holds for all of them; while some are still out, that of one of those
 * @param submitted how many of them have sent a report that counts
 * @param expected how many are expected
 */
public record DepartmentStanding(Standing standing, int submitted, int expected) {

    public DepartmentStanding {
        if (submitted < 0 || submitted > expected) {
            throw new IllegalArgumentException("%d of %d units have submitted".formatted(submitted, expected));
        }
    }

    /** Whether units below it have sent and others have not, so that no one word says how it stands. */
    public boolean isPartial() {
        return submitted > 0 && submitted < expected;
    }

    /** How each department stands whose own report, or that of a unit in it, is expected for a period. */
    static Map<UnitCode, DepartmentStanding> all(Coverage coverage, UnitRegister units, LocalDate day) {
        var members = new HashMap<UnitCode, List<Standing>>();
        coverage.units()
                .forEach(covered -> units.departmentOf(covered.unit().code(), day)
                        .ifPresent(department -> members.computeIfAbsent(department.code(), first -> new ArrayList<>())
                                .add(covered.standing())));
        return members.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, department -> of(department.getValue())));
    }

    /** How a department stands of which nobody is expected to report. */
    static DepartmentStanding nobody() {
        return of(List.of());
    }

    private static DepartmentStanding of(List<Standing> members) {
        var submitted = (int) members.stream().filter(DepartmentStanding::isIn).count();
        return new DepartmentStanding(standing(members), submitted, members.size());
    }

    private static boolean isIn(Standing standing) {
        return standing != Standing.MISSING && standing != Standing.REFUSED;
    }

    private static Standing standing(List<Standing> members) {
        return Stream.of(Standing.MISSING, Standing.REFUSED, Standing.LATE, Standing.ON_TIME)
                .filter(members::contains)
                .findFirst()
                .orElse(Standing.NIL);
    }
}

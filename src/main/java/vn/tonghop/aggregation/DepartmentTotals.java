package vn.tonghop.aggregation;

import java.util.List;
import java.util.Optional;
import vn.tonghop.indicator.IndicatorCode;
import vn.tonghop.unit.Unit;

/**
 * The figures of one department.
 *
 * @param department the department
 * @param standing how it and the units below it stand
 * @param totals one entry for each numeric indicator of the plan, in its order
 */
public record DepartmentTotals(Unit department, DepartmentStanding standing, List<IndicatorTotal> totals) {

    public DepartmentTotals {
        totals = List.copyOf(totals);
    }

    public Optional<IndicatorTotal> find(IndicatorCode code) {
        return totals.stream()
                .filter(total -> total.indicator().code().equals(code))
                .findFirst();
    }
}

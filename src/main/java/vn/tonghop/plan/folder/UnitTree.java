package vn.tonghop.plan.folder;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.unit.Unit;

/** The rows of units.csv as a tree of any depth: who lies above whom, and who reports for whom. */
final class UnitTree {

    static final String REPORTS = "reports";

    private final List<CsvTable.Row> rows;
    private final Map<String, CsvTable.Row> byCode = new HashMap<>();
    /** Those that have somebody below them who reports. */
    private final Set<String> represented = new HashSet<>();

    UnitTree(List<CsvTable.Row> rows) {
        this.rows = rows;
        rows.forEach(row -> byCode.putIfAbsent(row.text("code"), row));
        rows.stream()
                .filter(row ->
                        row.text("kind").equals("subunit") && !row.text(REPORTS).equals("no"))
                .forEach(row -> ancestry(row).stream()
                        .filter(code -> !code.equals(row.text("code")))
                        .forEach(represented::add));
    }

    /** Whether a unit is expected to report: what the plan says, else unless units below it report for it. */
    boolean reports(CsvTable.Row row) {
        return row.optional(REPORTS, Shape.YES_NO)
                .orElseGet(() -> canReport(row) && !represented.contains(row.text("code")));
    }

    static boolean canReport(CsvTable.Row row) {
        var kind = row.value("kind", UnitsCsv.KIND);
        return kind == Unit.Kind.DEPARTMENT || kind == Unit.Kind.SUBUNIT;
    }

    /** The codes of a unit and of all above it, as far as they are known. */
    private Set<String> ancestry(CsvTable.Row row) {
        var seen = new HashSet<String>();
        var above = row;
        while (above != null && seen.add(above.text("code"))) {
            above = byCode.get(above.text("parent"));
        }
        return seen;
    }

    /** Whether every unit hangs in the tree, and below exactly one department. */
    void check(Entries<Unit> units, Faults faults) {
        for (var row : rows) {
            checkParent(row, units, faults);
            checkDepartment(row, faults);
        }
    }

    private void checkParent(CsvTable.Row row, Entries<Unit> units, Faults faults) {
        var parent = row.text("parent");
        if (!parent.isEmpty() && units.lacks(parent)) {
            faults.add(row.line(), "parent.unknown", parent);
        }
        if (isAboveItself(row)) {
            faults.add(row.line(), "unit.circle", row.text("code"));
        }
    }

    private boolean isAboveItself(CsvTable.Row row) {
        var above = byCode.get(row.text("parent"));
        return above != null && ancestry(above).contains(row.text("code"));
    }

    private void checkDepartment(CsvTable.Row row, Faults faults) {
        var ancestry = ancestry(row);
        var departments = ancestry.stream().filter(this::isDepartment).count();
        if (row.text("kind").equals("subunit") && isCompletelyKnown(ancestry) && departments == 0) {
            faults.add(row.line(), "subunit.loose", row.text("code"));
        } else if (row.text("kind").equals("department") && departments > 1 && !isAboveItself(row)) {
            faults.add(row.line(), "department.below", row.text("code"));
        }
    }

    private boolean isCompletelyKnown(Set<String> ancestry) {
        return ancestry.stream()
                .map(byCode::get)
                .allMatch(
                        row -> row != null && (row.text("parent").isEmpty() || byCode.containsKey(row.text("parent"))));
    }

    private boolean isDepartment(String code) {
        return Optional.ofNullable(byCode.get(code))
                .filter(row -> row.text("kind").equals("department"))
                .isPresent();
    }
}

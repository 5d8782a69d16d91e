package vn.tonghop.plan.folder;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tonghop.plan.folder.Entries.Located;
import vn.tonghop.unit.Unit;
import vn.tonghop.unit.UnitCode;

/** Reads units.csv. */
final class UnitsCsv {

    static final List<String> COLUMNS =
            List.of("code", "name", "aliases", "parent", "kind", "mails", "head", "valid_from", "valid_to", "folder");

    private static final Shape<Unit.Kind> KIND = Shape.word(Unit.Kind.class);
    private static final Map<String, Shape<?>> REQUIRED =
            Map.of("code", Shape.UNIT, "name", Shape.TEXT, "kind", KIND, "valid_from", Shape.DATE);
    private static final Map<String, Shape<?>> OPTIONAL = Map.of("parent", Shape.UNIT, "valid_to", Shape.DATE);

    /** Works as one folder name on Windows and Linux, and is not hidden. */
    private static final Pattern FOLDER = Pattern.compile(
            "[^./\\\\:*?\"<>|~\\p{Cntrl}]([^/\\\\:*?\"<>|\\p{Cntrl}]*" + "[^./\\\\:*?\"<>|\\p{Cntrl} ])?");

    private final List<CsvTable.Row> rows;
    private final Faults faults;
    private final Entries<Unit> units = new Entries<>();
    private final Map<String, CsvTable.Row> byCode = new HashMap<>();

    private UnitsCsv(List<CsvTable.Row> rows, Faults faults) {
        this.rows = rows;
        this.faults = faults;
    }

    static Entries<Unit> read(String text, Faults faults) {
        var before = faults.count();
        var csv = new UnitsCsv(CsvTable.read(text, COLUMNS, faults), faults);
        if (faults.count() > before) {
            csv.units.lose();
        }
        return csv.read();
    }

    private Entries<Unit> read() {
        for (var row : rows) {
            var unit = unit(row);
            units.add(key(row, unit), new Located<>(row.line(), unit), faults);
            byCode.putIfAbsent(row.text("code"), row);
        }
        refuseSharedFolders();
        refuseSharedNames();
        rows.forEach(this::checkAncestry);
        return units;
    }

    /** The code; a further stretch of time of a unit that moved has a key of its own. */
    private String key(CsvTable.Row row, Optional<Unit> unit) {
        var code = row.optional("code", Shape.UNIT).map(UnitCode::value).orElse("");
        var earlier = units.values().stream()
                .filter(known -> known.code().value().equals(code))
                .toList();
        return unit.filter(further -> !earlier.isEmpty() && earlier.stream().noneMatch(further::overlaps))
                .map(further -> code + " from " + further.validFrom())
                .orElse(code);
    }

    private Optional<Unit> unit(CsvTable.Row row) {
        row.list("mails", Shape.MAIL);
        return row.holds(REQUIRED, OPTIONAL)
                ? faults.attempt(row.line(), "Correct the unit", () -> made(row))
                : Optional.empty();
    }

    private static Unit made(CsvTable.Row row) {
        return new Unit(
                row.value("code", Shape.UNIT),
                row.text("name"),
                row.list("aliases"),
                row.optional("parent", Shape.UNIT),
                row.value("kind", KIND),
                row.list("mails", Shape.MAIL),
                row.text("head"),
                row.value("valid_from", Shape.DATE),
                row.optional("valid_to", Shape.DATE),
                folder(row));
    }

    private static String folder(CsvTable.Row row) {
        return row.text("folder").isEmpty() ? row.text("code") : row.text("folder");
    }

    private void refuseSharedFolders() {
        var owners = new HashMap<String, CsvTable.Row>();
        for (var row : rows) {
            var folder = folder(row);
            if (!folder.isEmpty() && !FOLDER.matcher(folder).matches()) {
                faults.add(
                        row.line(), "folder is '%s'".formatted(folder), "Write the name of one folder, without path");
            }
            var owner = owners.putIfAbsent(folder.toLowerCase(Locale.ROOT), row);
            if (owner != null && !owner.text("code").equals(row.text("code"))) {
                faults.add(
                        row.line(),
                        "folder '%s' stands twice, first on line %d".formatted(folder, owner.line()),
                        "Give every unit its own folder; capital and small letters count as the same");
            }
        }
    }

    private void refuseSharedNames() {
        var owners = new HashMap<String, String>();
        for (var row : rows) {
            Stream.concat(Stream.of(row.text("code"), row.text("name")), row.list("aliases").stream())
                    .distinct()
                    .forEach(name -> {
                        var owner = owners.putIfAbsent(name, row.text("code"));
                        if (owner != null && !owner.equals(row.text("code"))) {
                            var problem = "'%s' is also a name of unit %s".formatted(name, owner);
                            faults.add(row.line(), problem, "Let a name mean one unit");
                        }
                    });
        }
    }

    private void checkAncestry(CsvTable.Row row) {
        var seen = new HashSet<String>();
        var above = row;
        while (above != null && seen.add(above.text("code"))) {
            var parent = above.text("parent");
            if (above.equals(row) && !parent.isEmpty() && units.lacks(parent)) {
                faults.add(row.line(), "parent %s is not in the list".formatted(parent), "Add it or correct the code");
            }
            above = byCode.get(parent);
        }
        if (above != null && above.text("code").equals(row.text("code"))) {
            faults.add(
                    row.line(), "unit %s lies above itself".formatted(row.text("code")), "Correct the parent of one");
        }
        if (row.text("kind").equals("subunit")
                && isCompletelyKnown(seen)
                && seen.stream().noneMatch(this::isDepartment)) {
            faults.add(
                    row.line(),
                    "subunit %s has no department above it".formatted(row.text("code")),
                    "Give it a parent that is a department, or make it one");
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

package vn.tonghop.plan.folder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tonghop.plan.folder.Entries.Located;
import vn.tonghop.unit.Unit;
import vn.tonghop.unit.UnitCode;

/** Reads units.csv. */
final class UnitsCsv {

    static final List<String> COLUMNS =
            List.of("code", "name", "aliases", "parent", "kind", "mails", "head", "valid_from", "valid_to", "folder");

    /** Columns that a plan need not have. */
    static final List<String> FURTHER = List.of(UnitTree.REPORTS);

    static final Shape<Unit.Kind> KIND = Shape.word(Unit.Kind.class);
    private static final Map<String, Shape<?>> REQUIRED =
            Map.of("code", Shape.UNIT, "name", Shape.LINE, "kind", KIND, "valid_from", Shape.DATE);
    private static final Map<String, Shape<?>> OPTIONAL = Map.ofEntries(
            Map.entry("parent", Shape.UNIT),
            Map.entry("valid_to", Shape.DATE),
            Map.entry(UnitTree.REPORTS, Shape.YES_NO),
            Map.entry("aliases", Shape.LINE),
            Map.entry("head", Shape.LINE),
            Map.entry("folder", Shape.LINE));

    /** Works as one folder name on Windows and Linux, and is not hidden. */
    private static final Pattern FOLDER = Pattern.compile(
            "[^./\\\\:*?\"<>|~\\p{Cntrl}]([^/\\\\:*?\"<>|\\p{Cntrl}]*" + "[^./\\\\:*?\"<>|\\p{Cntrl} ])?");

    private final List<CsvTable.Row> rows;
    private final Faults faults;
    private final Entries<Unit> units = new Entries<>();
    private final Map<String, List<Unit>> byCode = new HashMap<>();
    private final UnitTree tree;

    private UnitsCsv(List<CsvTable.Row> rows, Faults faults) {
        this.rows = rows;
        this.faults = faults;
        this.tree = new UnitTree(rows);
    }

    static Entries<Unit> read(String text, Faults faults) {
        var before = faults.count();
        var csv = new UnitsCsv(CsvTable.read(text, new CsvHeads(COLUMNS, FURTHER), faults), faults);
        if (faults.count() > before) {
            csv.units.lose();
        }
        return csv.read();
    }

    private Entries<Unit> read() {
        for (var row : rows) {
            var unit = unit(row);
            var code = row.optional("code", Shape.UNIT).map(UnitCode::value).orElse("");
            if (units.add(key(code, unit), new Located<>(row.line(), unit), faults)) {
                unit.ifPresent(known ->
                        byCode.computeIfAbsent(code, first -> new ArrayList<>()).add(known));
            }
        }
        refuseSharedFolders();
        refuseSharedNames();
        tree.check(units, faults);
        return units;
    }

    /** The code; a further stretch of time of a unit that moved has a key of its own. */
    private String key(String code, Optional<Unit> unit) {
        var earlier = byCode.getOrDefault(code, List.of());
        return unit.filter(further -> !earlier.isEmpty() && earlier.stream().noneMatch(further::overlaps))
                .map(further -> code + " from " + further.validFrom())
                .orElse(code);
    }

    private Optional<Unit> unit(CsvTable.Row row) {
        row.list("mails", Shape.MAIL);
        return row.holds(REQUIRED, OPTIONAL) && fits(row)
                ? faults.attempt(row.line(), () -> made(row))
                : Optional.empty();
    }

    private boolean fits(CsvTable.Row row) {
        var before = faults.count();
        var begins = row.value("valid_from", Shape.DATE);
        row.optional("valid_to", Shape.DATE)
                .filter(ends -> ends.isBefore(begins))
                .ifPresent(ends -> faults.add(row.line(), "unit.ends", row.text("code"), begins, ends));
        if (row.text(UnitTree.REPORTS).equals("yes") && !UnitTree.canReport(row)) {
            faults.add(row.line(), "unit.reports", row.text("code"), row.text("kind"));
        }
        return faults.count() == before;
    }

    private Unit made(CsvTable.Row row) {
        return new Unit(
                row.value("code", Shape.UNIT),
                row.text("name"),
                row.list("aliases"),
                row.optional("parent", Shape.UNIT),
                row.value("kind", KIND),
                tree.reports(row),
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
                faults.add(row.line(), "folder.shape", folder);
            }
            var owner = owners.putIfAbsent(folder.toLowerCase(Locale.ROOT), row);
            if (owner != null && !owner.text("code").equals(row.text("code"))) {
                faults.add(row.line(), "folder.twice", folder, owner.line());
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
                            faults.add(row.line(), "unit.name", name, owner);
                        }
                    });
        }
    }
}

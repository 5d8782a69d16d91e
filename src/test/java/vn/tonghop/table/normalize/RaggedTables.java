package vn.tonghop.table.normalize;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Tables whose rows have as many cells as each of them has: short ones, and empty ones at the end of some or all. */
final class RaggedTables {

    private final PlainTable table;
    private final Random random;
    private final List<StrangeFile> files = new ArrayList<>();

    private RaggedTables(PlainTable table, long seed) {
        this.table = table;
        this.random = new Random(seed);
    }

    static List<StrangeFile> of(PlainTable table, long seed) {
        var ragged = new RaggedTables(table, seed);
        for (var separator : List.of(",", ";", "\t")) {
            ragged.add("short rows", separator, (row, cells) -> row > 0 && row % 4 == 1 ? ragged.cut(cells) : cells);
            ragged.add("one short row", separator, (row, cells) -> row == 5 ? cells.subList(0, 3) : cells);
            ragged.add(
                    "last row short",
                    separator,
                    (row, cells) -> row == table.rows().size() ? cells.subList(0, cells.size() - 2) : cells);
            ragged.add("empty cells left out", separator, (row, cells) -> ragged.trimmed(row, cells));
            ragged.add("rows end with a separator", separator, (row, cells) -> row > 0 ? longer(cells, 1) : cells);
            ragged.add("all end with a separator", separator, (row, cells) -> longer(cells, 1));
            ragged.add("header ends with a separator", separator, (row, cells) -> row == 0 ? longer(cells, 1) : cells);
            ragged.add(
                    "some rows end with separators",
                    separator,
                    (row, cells) -> row % 3 == 1 ? longer(cells, 2) : cells);
            ragged.add(
                    "empty last column",
                    separator,
                    (row, cells) -> row == 0 ? cells : longer(cells.subList(0, cells.size() - 1), 1));
        }
        return ragged.files;
    }

    private List<String> cut(List<String> cells) {
        return cells.subList(0, 2 + random.nextInt(cells.size() - 2));
    }

    /** Answers at the end are missing in every other row; one program writes the separators for them, another does not. */
    private List<String> trimmed(int row, List<String> cells) {
        if (row == 0 || row % 2 == 0) {
            return cells;
        }
        return row % 4 == 1 ? cells.subList(0, cells.size() - 2) : longer(cells.subList(0, cells.size() - 2), 2);
    }

    private static List<String> longer(List<String> cells, int more) {
        var longer = new ArrayList<>(cells);
        longer.addAll(Collections.nCopies(more, ""));
        return Collections.unmodifiableList(longer);
    }

    private void add(String kind, String separator, BiFunction<Integer, List<String>, List<String>> change) {
        var rows = new ArrayList<List<String>>();
        for (var row = 0; row <= table.rows().size(); row++) {
            rows.add(change.apply(row, table.all().get(row)));
        }
        var text = rows.stream().map(cells -> line(cells, separator)).collect(Collectors.joining("\n", "", "\n"));
        files.add(StrangeFile.of(kind, text, rows.stream().map(this::meant).toList()));
    }

    /** Empty columns at the end of an office's sheet are its margin. */
    private List<String> meant(List<String> cells) {
        return table.isOfOffice()
                ? cells.subList(0, Math.min(cells.size(), table.header().size()))
                : cells;
    }

    private static String line(List<String> cells, String separator) {
        return cells.stream()
                .map(cell -> cell.contains(separator) ? "\"" + cell + "\"" : cell)
                .collect(Collectors.joining(separator));
    }
}

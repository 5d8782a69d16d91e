package vn.tonghop.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** The plain table with one row that is wrong, or only unusual. */
final class PollutedRows {

    private static final List<Integer> COLUMNS = List.of(1, 2, 4, 6, 8);

    private final List<List<String>> table;
    private final Set<Integer> places;
    private final List<MessyFile> files = new ArrayList<>();

    PollutedRows(List<List<String>> table) {
        this.table = table;
        this.places = Set.of(0, 1, table.size() / 2, table.size() - 1);
    }

    List<MessyFile> files() {
        for (var place : places.stream().sorted().toList()) {
            separators(place);
            quotes(place);
            otherDialects(place);
            widths(place);
        }
        return files;
    }

    /** The table in which the row at that place is written by somebody else. */
    private void with(String shape, int place, boolean quotingAll, BiConsumer<WrittenSheet, List<String>> written) {
        var comma = WrittenSheet.separatedBy(",");
        var sheet = quotingAll ? comma.quotingAll() : comma;
        sheet.header(PollutedFiles.NAMES).rows(table.subList(0, place));
        written.accept(sheet, table.get(place));
        sheet.rows(table.subList(place + 1, table.size()));
        files.add(sheet.file("row %d: %s%s".formatted(place, shape, quotingAll ? ", all quoted" : "")));
    }

    private void separators(int place) {
        for (var all : List.of(false, true)) {
            for (int column : COLUMNS) {
                with("no separator before cell " + column, place, all, (sheet, row) -> {
                    var left = sheet.written(row.subList(0, column));
                    sheet.damaged(left + sheet.written(row.subList(column, row.size())));
                });
                with("two separators before cell " + column, place, all, (sheet, row) -> {
                    var left = sheet.written(row.subList(0, column));
                    withOneCellMore(sheet, row, left + ",," + sheet.written(row.subList(column, row.size())));
                });
            }
            with(
                    "a separator at the start",
                    place,
                    all,
                    (sheet, row) -> withOneCellMore(sheet, row, "," + sheet.written(row)));
        }
    }

    /** An empty cell too many behind the last that is filled is no fault. */
    private static void withOneCellMore(WrittenSheet sheet, List<String> row, String written) {
        var read = written.replaceAll("(,|\"\")+$", "");
        if (read.equals(sheet.written(row).replaceAll("(,|\"\")+$", ""))) {
            sheet.rowAs(row, written);
        } else {
            sheet.damaged(written);
        }
    }

    private void quotes(int place) {
        for (var all : List.of(false, true)) {
            for (int column : COLUMNS) {
                with("a quote at the start of cell " + column, place, all, (sheet, row) -> {
                    var left = sheet.written(row.subList(0, column));
                    var right = sheet.written(row.subList(column, row.size()));
                    sheet.damaged(left + ",\"" + right);
                });
                with("a quote inside cell " + column, place, all, (sheet, row) -> {
                    var left = sheet.written(row.subList(0, column));
                    var right = new StringBuilder(sheet.written(row.subList(column, row.size())));
                    sheet.damaged(left + "," + right.insert(Math.min(2, right.length()), "\""));
                });
            }
        }
    }

    private void otherDialects(int place) {
        for (var separator : List.of(";", "\t", "|", " ")) {
            with("separated by '%s'".formatted(separator), place, false, (sheet, row) -> {
                var plain = row.stream()
                        .map(cell -> cell.replaceAll("[\" ,\n]+", "-"))
                        .collect(Collectors.toList());
                plain.set(8, "Comment");
                sheet.rowAs(plain, String.join(separator, plain));
            });
        }
        with(
                "quoted by '",
                place,
                true,
                (sheet, row) -> sheet.damaged(WrittenSheet.separatedBy(",")
                        .quotedBy('\'')
                        .quotingAll()
                        .written(row)));
        with("quotes behind backslashes", place, true, (sheet, row) -> {
            var marked = row.stream().map(cell -> cell + "\"").toList();
            var other = WrittenSheet.separatedBy(",").escapedByBackslash().quotingAll();
            sheet.rowAs(marked, other.written(marked));
        });
    }

    private void widths(int place) {
        with("15 cells", place, false, (sheet, row) -> {
            var longer = new ArrayList<>(row);
            longer.addAll(List.of("a", "b", "c", "d", "e", "f"));
            sheet.damaged(sheet.written(longer));
        });
        with("5 cells", place, false, (sheet, row) -> sheet.damaged(sheet.written(row.subList(0, 5))));
        with("six blank cells more", place, false, (sheet, row) -> sheet.rowAs(row, sheet.written(row) + ",,,,,,"));
        with("nothing", place, false, (sheet, row) -> sheet.aside(""));
    }
}

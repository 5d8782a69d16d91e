package vn.tonghop.table.normalize;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** A table in which one line is written with one fault: a separator lost or doubled, a quote too many, blanks for commas. */
final class PollutedLines {

    private PollutedLines() {}

    static List<StrangeFile> of(PlainTable table) {
        var files = new ArrayList<StrangeFile>();
        var last = table.rows().size();
        for (var row : List.of(0, 1, 2, 9, last / 2, last - 1, last)) {
            for (var column = 0; column < table.header().size(); column++) {
                files.add(doubled(table, row, column));
                files.add(quote(table, row, column));
                if (column > 0) {
                    files.add(lost(table, row, column));
                }
            }
            files.add(with(table, row, "blanks for commas", table.line(row, " ")));
        }
        return files;
    }

    private static StrangeFile lost(PlainTable table, int row, int column) {
        var cells = table.written(row, "\"");
        var line = String.join(",", cells.subList(0, column)) + String.join(",", cells.subList(column, cells.size()));
        return with(table, row, "separator lost", line);
    }

    private static StrangeFile doubled(PlainTable table, int row, int column) {
        var cells = table.written(row, "\"");
        var line = Stream.of(cells.subList(0, column), List.of(""), cells.subList(column, cells.size()))
                .flatMap(List::stream)
                .toList();
        return with(table, row, "separator doubled", String.join(",", line));
    }

    private static StrangeFile quote(PlainTable table, int row, int column) {
        var written = new ArrayList<>(table.written(row, "\""));
        var inside = table.quoted().contains(column);
        var cell = written.get(column);
        written.set(column, inside ? "\"\"" + cell.substring(1) : "\"" + cell);
        var rows = new ArrayList<>(table.all());
        var cells = new ArrayList<>(rows.get(row));
        cells.set(column, "\"" + cells.get(column));
        rows.set(row, Collections.unmodifiableList(cells));
        return StrangeFile.of("quote too many", text(table, row, String.join(",", written)), rows);
    }

    private static StrangeFile with(PlainTable table, int row, String kind, String line) {
        return StrangeFile.of(kind, text(table, row, line), table.all());
    }

    private static String text(PlainTable table, int polluted, String line) {
        var text = new StringBuilder();
        for (var row = 0; row <= table.rows().size(); row++) {
            text.append(row == polluted ? line : table.line(row, ",")).append("\r\n");
        }
        return text.toString();
    }
}

package vn.tonghop.table.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Cells that are merged over several rows. What stands in such a cell is meant for all of its rows, except a figure, which
 * would be counted once for each.
 */
final class MergedCells {

    private static final Pattern RANGE = Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7}):\\$?[A-Z]{1,3}\\$?(\\d{1,7})");
    private static final Pattern FIGURE = Pattern.compile("[+-]?\\d.*");
    private static final Pattern DATE = Pattern.compile("\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{2,4}.*");

    private final Map<Integer, List<Range>> byFirstRow;
    private final List<Filled> open = new ArrayList<>();

    private record Range(int column, int lastRow) {}

    private record Filled(int column, int lastRow, String text) {}

    private MergedCells(Map<Integer, List<Range>> byFirstRow) {
        this.byFirstRow = byFirstRow;
    }

    static MergedCells none() {
        return new MergedCells(Map.of());
    }

    static MergedCells read(XmlPart xml) throws IOException {
        var ranges = new HashMap<Integer, List<Range>>();
        while (xml.nextNamed("mergeCell")) {
            var range = RANGE.matcher(xml.attribute("ref"));
            if (range.matches() && Integer.parseInt(range.group(2)) < Integer.parseInt(range.group(3))) {
                ranges.computeIfAbsent(Integer.valueOf(range.group(2)), first -> new ArrayList<>())
                        .add(new Range(SheetRows.column(range.group(1), 0), Integer.parseInt(range.group(3))));
            }
        }
        return new MergedCells(ranges);
    }

    /** Fills a row of the table from the rows above it and remembers what is meant for the rows below; rows come in order. */
    void fill(int row, List<String> cells) {
        open.removeIf(range -> range.lastRow() < row);
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        for (var range : open) {
            while (cells.size() <= range.column()) {
                cells.add("");
            }
            if (cells.get(range.column()).isBlank()) {
                cells.set(range.column(), range.text());
            }
        }
        for (var range : byFirstRow.getOrDefault(row, List.of())) {
            var text = range.column() < cells.size() ? cells.get(range.column()) : "";
            if (!text.isBlank()
                    && (!FIGURE.matcher(text).matches() || DATE.matcher(text).matches())) {
                open.add(new Filled(range.column(), range.lastRow(), text));
            }
        }
    }
}

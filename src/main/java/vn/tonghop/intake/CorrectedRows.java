package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import vn.tonghop.table.Table;
import vn.tonghop.table.TableLine;

/**
 * The rows of a corrected table by the line that each of them corrects.
 *
 * @param byLine corrected cells by line of the file that they came from, in the order of that file's columns
 * @param added cells of rows that the file did not have, in the order of that file's columns
 * @param wrongLines what stands in the column of the lines without being a line to correct
 */
record CorrectedRows(Map<Long, List<String>> byLine, List<List<String>> added, Set<String> wrongLines) {

    /** How many rows are corrected or added. */
    int count() {
        return byLine.size() + added.size();
    }

    /**
     * Reads the rows of a table that lies open at its first row.
     *
     * @param correctable the lines that may be corrected
     * @param indicator whether a cell is the code of an indicator; a row without a line that has one is an added row
     */
    static CorrectedRows read(
            Table corrected,
            CorrectionHeading heading,
            List<String> baseHeader,
            Set<Long> correctable,
            Predicate<String> indicator) {
        var positions = positions(corrected.header(), heading, baseHeader);
        var byLine = new LinkedHashMap<Long, List<String>>();
        var added = new ArrayList<List<String>>();
        var wrong = new TreeSet<String>();
        for (var line = corrected.next(); line.isPresent(); line = corrected.next()) {
            var cells = cells(line.get());
            var written = at(cells, heading.line()).strip();
            var number = number(written).filter(correctable::contains).filter(known -> !byLine.containsKey(known));
            var own = positions.stream()
                    .map(position -> plain(at(cells, position)))
                    .toList();
            if (number.isPresent()) {
                byLine.put(number.get(), own);
            } else if (written.isEmpty() && own.stream().anyMatch(indicator)) {
                added.add(own);
            } else {
                wrong.add(written);
            }
        }
        return new CorrectedRows(byLine, added, wrong);
    }

    /** Where each column of the base stands in the corrected table: at its own place, or moved there by its name. */
    private static List<Integer> positions(List<String> corrected, CorrectionHeading heading, List<String> base) {
        var positions = new ArrayList<Integer>();
        for (var index = 0; index < base.size(); index++) {
            var name = base.get(index).strip();
            var same = index < corrected.size() && corrected.get(index).strip().equals(name);
            var moved = corrected.stream().map(String::strip).toList().indexOf(name);
            positions.add(same || moved < 0 || moved == heading.line() ? index : moved);
        }
        return positions;
    }

    private static List<String> cells(TableLine line) {
        if (line instanceof TableLine.Row row) {
            return row.cells();
        }
        return line instanceof TableLine.Broken broken ? broken.cells() : ((TableLine.Summary) line).cells();
    }

    private static Optional<Long> number(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private static String at(List<String> cells, int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    /** Without the apostrophe by which the table was made harmless for spreadsheets. */
    private static String plain(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@".indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }
}

package vn.tonghop.table.dialect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.table.record.CellShape;
import vn.tonghop.table.record.ColumnProfiles;
import vn.tonghop.table.record.Dialect;
import vn.tonghop.table.record.RawRecord;
import vn.tonghop.table.record.RecordAssembler;
import vn.tonghop.table.text.LineSource;

/**
 * How well a dialect explains some lines: rows of one width, cells that look like values. After the idea of van den
 * Burg, Nazábal and Sutton, "Wrangling messy CSV files by detecting row and type patterns" (2019).
 *
 * @param dialect the dialect
 * @param score the higher the better; comparable between dialects over the same lines
 * @param width the number of cells most rows have
 * @param share share of rows of that width
 * @param rows how many rows have that width
 */
record Evenness(Dialect dialect, double score, int width, double share, int rows) {

    /** What every dialect beats. */
    static final Evenness NONE = new Evenness(Dialect.RFC_4180, -1, 0, 0, 0);

    /** No lines that are all of one column have a higher score. */
    static final double OF_ONE_COLUMN = 0.001;

    private static final double VERY_EVEN = 0.9;
    private static final double ENOUGH = 0.3;
    private static final int LONGEST = 1 << 20;

    /**
     * The evenness of some lines.
     *
     * @param toBeat a score; what cannot be higher is not looked at to the end and gets no score
     */
    static Evenness of(List<String> lines, Dialect dialect, double toBeat) {
        var records = records(lines, dialect);
        var widths = new HashMap<Integer, Integer>();
        records.forEach(record -> widths.merge(record.cells().size(), 1, Integer::sum));
        var width = 1;
        for (var entry : widths.entrySet()) {
            var better = weight(entry.getKey(), entry.getValue()) > weight(width, widths.getOrDefault(width, 0));
            width = better ? entry.getKey() : width;
        }
        var rows = widths.getOrDefault(width, 0);
        var total = Math.max(1, records.size());
        var pattern = pattern(widths, total);
        var hopeless = pattern * prior(dialect) <= toBeat;
        var score = hopeless ? 0 : pattern * types(records, dialect) * prior(dialect);
        return new Evenness(dialect, score, width, (double) rows / total, rows);
    }

    /** Enough rows of one width to believe that this is the separator. Blanks are in every sentence: they need more. */
    boolean isATable() {
        if (dialect.separator().equals(" ")) {
            return width > 1 && share >= VERY_EVEN;
        }
        return width > 1 && (share >= ENOUGH || rows > 2);
    }

    boolean isVeryEven() {
        return width > 1 && share >= VERY_EVEN;
    }

    private static List<RawRecord> records(List<String> lines, Dialect dialect) {
        var assembler = new RecordAssembler(LineSource.of(lines, 1), dialect, ColumnProfiles.none(), LONGEST);
        var records = new ArrayList<RawRecord>();
        while (assembler.hasNext()) {
            records.add(assembler.next());
        }
        return records;
    }

    private static double weight(int width, int rows) {
        return rows * Math.max(OF_ONE_COLUMN, width - 1.0) / width;
    }

    /** Many wide rows, few different widths: how many there are in effect is the inverse of Simpson's index. */
    private static double pattern(Map<Integer, Integer> widths, int total) {
        var sum = 0.0;
        var concentration = 0.0;
        for (var entry : widths.entrySet()) {
            sum += weight(entry.getKey(), entry.getValue());
            concentration += Math.pow((double) entry.getValue() / total, 2);
        }
        return sum * concentration / total;
    }

    private static double types(List<RawRecord> records, Dialect dialect) {
        var cells = 0;
        var good = 0.0;
        for (var record : records) {
            var quoted = record.source().indexOf(dialect.quote()) >= 0;
            for (var cell : record.cells()) {
                cells++;
                good += quoted && record.source().contains(dialect.quote() + cell + dialect.quote())
                        ? 1
                        : goodness(cell, dialect);
            }
        }
        return cells == 0 ? 0 : good / cells;
    }

    private static double goodness(String cell, Dialect dialect) {
        if (cell.isEmpty()) {
            return 1;
        }
        if (CellShape.of(cell).isValue()) {
            return cell.startsWith(" ") ? 0.85 : 1;
        }
        for (var i = 0; i < cell.length(); i++) {
            var separatorLike = ";\t|".indexOf(cell.charAt(i)) >= 0;
            var inSentence = i + 1 < cell.length() && cell.charAt(i) == ';' && cell.charAt(i + 1) == ' ';
            if ((separatorLike && !inSentence) || cell.charAt(i) == dialect.quote()) {
                return 0.1;
            }
        }
        return cell.startsWith(" ") || cell.indexOf(',') >= 0 ? 0.8 : 0.95;
    }

    private static double prior(Dialect dialect) {
        return switch (dialect.separator()) {
            case " " -> 0.4;
            case "^", "~" -> 0.9;
            default -> 1;
        };
    }
}

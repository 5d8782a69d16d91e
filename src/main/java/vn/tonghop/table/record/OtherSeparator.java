package vn.tonghop.table.record;

import java.util.List;
import java.util.Optional;

/** Reads a single row that has another separator than its file. */
public final class OtherSeparator {

    private static final List<String> SEPARATORS = List.of(";", "\t", "|", ",", " ");
    private static final double USUAL_PER_CELL = 2.4;

    private OtherSeparator() {}

    /**
     * The row in another dialect than that of its file.
     *
     * @param separator what separates its cells
     * @param row the cells
     */
    public record Found(String separator, RowFit.Fit row) {}

    /** The row by the first separator that makes one of it. */
    public static Optional<Found> of(String line, Dialect dialect, ColumnProfiles profiles) {
        return SEPARATORS.stream()
                .filter(separator -> !separator.equals(dialect.separator()) && line.contains(separator))
                .flatMap(separator ->
                        cells(line, dialect.separatedBy(separator), profiles)
                                .map(row -> new Found(separator, row))
                                .stream())
                .findFirst();
    }

    /** Whether some other separator makes so many cells of the line, as in a header; whatever the cells are, the line is whole. */
    static boolean isWhole(String line, Dialect dialect, int columns) {
        return columns > 1
                && SEPARATORS.stream()
                        .filter(separator -> !separator.equals(dialect.separator()))
                        .map(dialect::separatedBy)
                        .anyMatch(other -> LineScan.of(line, other) == LineScan.REGULAR
                                && new CellSplitter(other).split(line).size() == columns);
    }

    /** The row in that dialect, if its cells are then nothing unusual for the table. */
    private static Optional<RowFit.Fit> cells(String line, Dialect other, ColumnProfiles profiles) {
        if (profiles.columns() < 2 || profiles.rows() == 0 || LineScan.of(line, other) != LineScan.REGULAR) {
            return Optional.empty();
        }
        var parts = new CellSplitter(other).split(line);
        if (parts.size() == profiles.columns()) {
            var surprise = profiles.surprise(parts);
            return Optional.of(new RowFit.Fit(parts, surprise, true)).filter(fit -> isUsual(fit, profiles, 0));
        }
        if (parts.size() < profiles.columns()) {
            return Optional.empty();
        }
        var joins = parts.size() - profiles.columns();
        return RowFit.fit(parts, profiles, other.separator()).filter(fit -> isUsual(fit, profiles, joins));
    }

    /** Joining words to a cell of several words is no fault here, so it is not counted. */
    private static boolean isUsual(RowFit.Fit fit, ColumnProfiles profiles, int joins) {
        var usual = fit.penalty() - RowFit.JOIN * joins <= USUAL_PER_CELL * profiles.columns();
        return usual && hasValueWhereValuesAre(fit, profiles);
    }

    /** A sentence under the table has words in every place; a row has numbers and dates where they belong. */
    private static boolean hasValueWhereValuesAre(RowFit.Fit fit, ColumnProfiles profiles) {
        for (var column = 0; column < profiles.columns(); column++) {
            if (profiles.isMostlyValues(column, 0.8)
                    && CellShape.of(fit.cells().get(column)).isValue()) {
                return true;
            }
        }
        return false;
    }
}

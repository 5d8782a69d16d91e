package vn.tonghop.table.record;

import java.util.Optional;

/** Reads a single row that has another separator than its file. */
public final class OtherSeparator {

    private static final double USUAL_PER_CELL = 2.4;

    private OtherSeparator() {}

    /** The row in that dialect, if its cells are then nothing unusual for the table. */
    public static Optional<RowFit.Fit> cells(String line, Dialect other, ColumnProfiles profiles) {
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

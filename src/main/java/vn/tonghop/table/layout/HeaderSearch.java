package vn.tonghop.table.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import vn.tonghop.table.record.CellShape;
import vn.tonghop.table.record.ColumnProfiles;
import vn.tonghop.table.record.RawRecord;

/** Finds the row that names the columns. Known names decide; without any it is the first full row of names. */
final class HeaderSearch {

    private static final int LOOK_AT = 80;
    private static final double NEARLY_AS_GOOD = 0.15;
    private static final double FULL_ENOUGH = 0.45;
    private static final int LONG_TEXT = 80;
    private static final int MOST_ABOVE = 2;

    private final List<RawRecord> rows;
    private final int width;
    private final ColumnProfiles all;
    private final Predicate<String> known;
    private final Map<String, Boolean> looked = new HashMap<>();

    HeaderSearch(List<RawRecord> rows, int width, ColumnProfiles all, Predicate<String> known) {
        this.rows = rows.subList(0, Math.min(LOOK_AT, rows.size()));
        this.width = width;
        this.all = all;
        this.known = known;
    }

    /** Place of the header among the rows; when the table has none, the place of its first row. */
    int find() {
        return byKnownNames().orElseGet(this::byFullness);
    }

    /** Whether the row at that place names the columns rather than being the first row of data. */
    boolean isHeader(int place) {
        var row = rows.get(place);
        if (knownNames(row) > 0 && knownNames(row) * 2 >= row.filled()) {
            return true;
        }
        var valueColumns = 0;
        var values = 0;
        var years = 0;
        for (var column = 0; column < Math.min(width, all.columns()); column++) {
            if (all.isMostlyValues(column, 0.7)) {
                valueColumns++;
                var cell = HeaderRows.cell(row, column);
                values += CellShape.of(cell).isValue() ? 1 : 0;
                years += isYear(cell) ? 1 : 0;
            }
        }
        return valueColumns == 0
                ? HeaderRows.onlyNames(row) || rows.size() == 1
                : values * 2 < valueColumns || years == values;
    }

    private boolean isName(String cell) {
        return known.test(cell) || SheetWords.isColumnName(cell);
    }

    private OptionalInt byKnownNames() {
        var best = OptionalInt.empty();
        var most = 1;
        for (var place = 0; place < rows.size(); place++) {
            var names = knownNames(rows.get(place));
            if (names > most && names * 3 >= rows.get(place).filled()) {
                most = names;
                best = OptionalInt.of(place);
            }
        }
        return best.isPresent() && !isExpected(best.getAsInt()) && hasTableAbove(best.getAsInt())
                ? OptionalInt.empty()
                : best;
    }

    private boolean isExpected(int place) {
        return rows.get(place).cells().stream().filter(known).count() > 1;
    }

    /** Names that every sheet has may head a later section of a file whose main part stands above. */
    private boolean hasTableAbove(int place) {
        return rows.subList(0, place).stream()
                        .filter(row -> row.cells().size() == all.columns() && isFull(row))
                        .count()
                > MOST_ABOVE;
    }

    private int knownNames(RawRecord row) {
        var names = new HashSet<String>();
        for (var cell : row.cells()) {
            if (!cell.isBlank() && cell.length() <= LONG_TEXT && looked.computeIfAbsent(cell, this::isName)) {
                names.add(cell);
            }
        }
        return names.size();
    }

    private int byFullness() {
        var best = Double.NEGATIVE_INFINITY;
        for (var place = 0; place < rows.size(); place++) {
            best = Math.max(best, quality(rows.get(place)));
            if (isFull(rows.get(place)) && isLikeBody(rows.get(place))) {
                break;
            }
        }
        for (var place = 0; place < rows.size(); place++) {
            if (isFull(rows.get(place)) && quality(rows.get(place)) >= best - NEARLY_AS_GOOD) {
                return place;
            }
        }
        return 0;
    }

    private boolean isFull(RawRecord row) {
        return width < 2 || (row.filled() > 1 && row.filled() >= FULL_ENOUGH * width);
    }

    private boolean isLikeBody(RawRecord row) {
        for (var column = 0; column < Math.min(width, all.columns()); column++) {
            var cell = HeaderRows.cell(row, column);
            if (all.isMostlyValues(column, 0.6) && CellShape.of(cell).isValue() && !isYear(cell)) {
                return true;
            }
        }
        return false;
    }

    private double quality(RawRecord row) {
        if (width < 2) {
            return 1;
        }
        var values = 0;
        var longTexts = 0;
        for (var cell : row.cells()) {
            values += CellShape.of(cell).isValue() && !isYear(cell) ? 1 : 0;
            longTexts += cell.length() > LONG_TEXT ? 1 : 0;
        }
        var filled = Math.max(1, row.filled());
        return Math.min(1, (double) row.filled() / width) - 0.5 * values / filled - 0.5 * longTexts / filled;
    }

    private static boolean isYear(String cell) {
        return cell.strip().matches("(19|20)\\d{2}");
    }
}

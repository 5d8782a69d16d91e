package vn.tonghop.table.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Brings a row with a separator too few or too many to the width of its table in the least unusual way: an empty cell put
 * in or taken out, neighbours joined. What it finds is certain only if nothing else comes near.
 */
public final class RowFit {

    private static final double CHANGE = 1;
    static final double JOIN = 1.5;
    private static final double CLEAR = 2;
    private static final int MOST_STATES = 20_000;
    private static final int MOST_JOINED = 12;

    private final ColumnProfiles profiles;
    private final List<String> cells;
    private final String separator;

    private RowFit(List<String> cells, ColumnProfiles profiles, String separator) {
        this.cells = cells;
        this.profiles = profiles;
        this.separator = separator;
    }

    /** The least unusual way to read these cells as a row of the table; empty when there is none or too many. */
    public static Optional<Fit> fit(List<String> cells, ColumnProfiles profiles, String separator) {
        var states = (long) cells.size() * profiles.columns();
        if (profiles.rows() == 0 || states > MOST_STATES) {
            return Optional.empty();
        }
        return new RowFit(cells, profiles, separator).solve();
    }

    private Optional<Fit> solve() {
        var width = profiles.columns();
        List<List<List<Fit>>> best = new ArrayList<>();
        for (var taken = 0; taken <= cells.size(); taken++) {
            List<List<Fit>> row = new ArrayList<>();
            for (var column = 0; column <= width; column++) {
                row.add(new ArrayList<>());
            }
            best.add(row);
        }
        best.get(0).get(0).add(new Fit(List.of(), 0, true));
        for (var taken = 0; taken <= cells.size(); taken++) {
            for (var column = 0; column <= width; column++) {
                for (var fit : List.copyOf(best.get(taken).get(column))) {
                    extend(best, taken, column, fit);
                }
            }
        }
        return judged(best.get(cells.size()).get(width));
    }

    private void extend(List<List<List<Fit>>> best, int taken, int column, Fit fit) {
        var tooMany = cells.size() > profiles.columns();
        var tooFew = cells.size() < profiles.columns();
        if (tooMany && taken < cells.size() && cells.get(taken).isBlank()) {
            add(best.get(taken + 1).get(column), new Fit(fit.cells(), fit.penalty() + CHANGE, true));
        }
        if (column == profiles.columns()) {
            return;
        }
        if (taken < cells.size()) {
            add(best.get(taken + 1).get(column + 1), fit.and(cells.get(taken), surprise(column, cells.get(taken))));
        }
        if (tooFew) {
            add(best.get(taken).get(column + 1), fit.and("", surprise(column, "") + CHANGE));
        }
        for (var joined = 2; tooMany && joined <= MOST_JOINED && taken + joined <= cells.size(); joined++) {
            var text = String.join(separator, cells.subList(taken, taken + joined));
            var penalty = surprise(column, text) + JOIN * (joined - 1);
            add(best.get(taken + joined).get(column + 1), fit.and(text, penalty));
        }
    }

    private double surprise(int column, String cell) {
        return profiles.surprise(column, cell);
    }

    /** Keeps the two best that differ. */
    private static void add(List<Fit> fits, Fit fit) {
        for (var other : fits) {
            if (other.cells().equals(fit.cells())) {
                if (fit.penalty() < other.penalty()) {
                    fits.remove(other);
                    break;
                }
                return;
            }
        }
        fits.add(fit);
        fits.sort(Comparator.comparingDouble(Fit::penalty));
        if (fits.size() > 2) {
            fits.remove(2);
        }
    }

    private static Optional<Fit> judged(List<Fit> fits) {
        if (fits.isEmpty()) {
            return Optional.empty();
        }
        var best = fits.get(0);
        var clear = fits.size() == 1 || fits.get(1).penalty() - best.penalty() >= CLEAR;
        return Optional.of(new Fit(best.cells(), best.penalty(), clear));
    }

    /**
     * A reading of a row.
     *
     * @param penalty how unusual it is
     * @param clear whether every other reading is much more unusual
     */
    public record Fit(List<String> cells, double penalty, boolean clear) {

        private Fit and(String cell, double more) {
            var longer = new ArrayList<>(cells);
            longer.add(cell);
            return new Fit(Collections.unmodifiableList(longer), penalty + more, clear);
        }
    }
}

package vn.tonghop.table.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All the ways in which a cell that starts at some place of a line can be read, each with its penalty. */
final class CellReadings {

    private static final double OPENED_ONLY = 2;
    private static final double QUOTE_INSIDE = 1;
    private static final double SEPARATOR_AMONG_STRAYS = 0.3;

    private final String line;
    private final Dialect dialect;
    private final List<Integer> starts = new ArrayList<>();
    private final Map<Integer, Integer> indexOfStart = new HashMap<>();
    private final List<List<Reading>> readings = new ArrayList<>();

    CellReadings(String line, Dialect dialect) {
        this.line = line;
        this.dialect = dialect;
        addStart(0);
        for (var i = line.indexOf(dialect.separator()); i >= 0; i = line.indexOf(dialect.separator(), start(i))) {
            addStart(start(i));
        }
        for (var from : starts) {
            readings.add(readingsFrom(from));
        }
    }

    static int countSeparators(String line, Dialect dialect) {
        var count = 1;
        for (var i = 0; i < line.length(); i++) {
            count += dialect.separates(line, i) ? 1 : 0;
        }
        return count;
    }

    /** How many places there are at which a cell can start; this number itself stands for the end of the line. */
    int starts() {
        return starts.size();
    }

    List<Reading> readingsAt(int start) {
        return readings.get(start);
    }

    private void addStart(int place) {
        indexOfStart.put(place, starts.size());
        starts.add(place);
    }

    private int start(int separator) {
        return separator + dialect.separator().length();
    }

    private List<Reading> readingsFrom(int from) {
        var found = new ArrayList<Reading>();
        var separator = line.indexOf(dialect.separator(), from);
        var end = separator < 0 ? line.length() : separator;
        found.add(new Reading(from, end, false, next(end), plainPenalty(from, end)));
        if (from < line.length() && line.charAt(from) == dialect.quote()) {
            for (var i = line.indexOf(dialect.quote(), from + 1); i >= 0; i = line.indexOf(dialect.quote(), i + 1)) {
                if (i + 1 == line.length() || dialect.separates(line, i + 1)) {
                    found.add(new Reading(from, i + 1, true, next(i + 1), quotedPenalty(from + 1, i)));
                }
            }
        }
        return found;
    }

    private int next(int end) {
        return end == line.length() ? starts.size() : indexOfStart.getOrDefault(start(end), starts.size());
    }

    private double plainPenalty(int from, int end) {
        var penalty = 0.0;
        for (var i = line.indexOf(dialect.quote(), from); i >= 0 && i < end; i = line.indexOf(dialect.quote(), i + 1)) {
            penalty += i == from ? OPENED_ONLY : QUOTE_INSIDE;
        }
        return penalty;
    }

    private double quotedPenalty(int from, int end) {
        var written = line.substring(from, end);
        var unpaired = QuotedText.unpaired(written, dialect);
        var separators = unpaired == 0 ? 0 : countSeparators(written, dialect) - 1;
        return unpaired * QUOTE_INSIDE + separators * SEPARATOR_AMONG_STRAYS;
    }

    /**
     * One way to read a cell.
     *
     * @param next index of the start of the following cell
     */
    record Reading(int from, int end, boolean quoted, int next, double penalty) {

        String content(String line, Dialect dialect) {
            return quoted ? QuotedText.content(line.substring(from + 1, end - 1), dialect) : line.substring(from, end);
        }

        boolean isUnclosed(String line, Dialect dialect) {
            return !quoted && from < end && line.charAt(from) == dialect.quote();
        }
    }
}

package vn.tonghop.table.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The outlines of the cells of each column, digits for digits and letters for letters: {@code 05/06/2026} is drawn as {@code
 * 99/99/9999}. They tell where one cell ends and the next begins when nothing separates them.
 */
final class CellOutlines {

    private static final int LONGEST = 40;
    private static final int REMEMBERED = 500;
    private static final double MOST = 0.8;

    private final List<List<String>> rows;
    private final Map<Integer, Map<String, Integer>> seen = new HashMap<>();

    /** Drawn from rows of equal length, and only once somebody asks. */
    CellOutlines(List<List<String>> rows) {
        this.rows = rows.subList(0, Math.min(REMEMBERED, rows.size()));
    }

    /** Whether several cells of a column are drawn like this one. */
    boolean isUsual(int column, String cell) {
        return cell.length() <= LONGEST
                && seen.computeIfAbsent(column, this::draw).getOrDefault(of(cell), 0) > 1;
    }

    /** Whether nearly all cells of a column are drawn like others, as dates and codes are and words are not. */
    boolean areFew(int column) {
        var usual = seen.computeIfAbsent(column, this::draw).values().stream()
                .filter(cells -> cells > 1)
                .mapToInt(Integer::intValue)
                .sum();
        return usual >= MOST * rows.size();
    }

    private Map<String, Integer> draw(int column) {
        var drawn = new HashMap<String, Integer>();
        rows.stream()
                .map(row -> row.get(column))
                .filter(cell -> cell.length() <= LONGEST)
                .forEach(cell -> drawn.merge(of(cell), 1, Integer::sum));
        return drawn;
    }

    private static String of(String cell) {
        var outline = new StringBuilder(cell.length());
        for (var i = 0; i < cell.length(); i++) {
            var character = cell.charAt(i);
            if (Character.isDigit(character)) {
                outline.append('9');
            } else if (Character.isLetter(character)) {
                outline.append(Character.isUpperCase(character) ? 'A' : 'a');
            } else {
                outline.append(character);
            }
        }
        return outline.toString();
    }
}

package vn.tonghop.table.record;

import java.util.List;

/**
 * One row as it was written, before anybody asked whether it fits the table.
 *
 * @param line its first physical line, from 1
 * @param physicalLines how many lines it takes
 * @param source those lines, unchanged, with LF between them
 * @param cells the cells
 * @param quotes how regular its quotes are
 * @param certain false when it could as well have been taken apart in another way
 */
public record RawRecord(
        long line, int physicalLines, String source, List<String> cells, Quotes quotes, boolean certain) {

    private static final char FIRST_BLANK_BEYOND_ASCII = '\u1680';

    /** How many cells there are up to the last that is not blank. */
    public int extent() {
        var extent = cells.size();
        while (extent > 0 && isBlank(cells.get(extent - 1))) {
            extent--;
        }
        return extent;
    }

    /** How many cells are not blank. */
    public int filled() {
        var filled = 0;
        for (var column = 0; column < cells.size(); column++) {
            filled += isBlank(cells.get(column)) ? 0 : 1;
        }
        return filled;
    }

    /** The same as {@link String#isBlank}, which looks at the tables of Unicode first. */
    private static boolean isBlank(String cell) {
        if (cell.isEmpty()) {
            return true;
        }
        var first = cell.charAt(0);
        return (first <= ' ' || first >= FIRST_BLANK_BEYOND_ASCII) && cell.isBlank();
    }

    /** Whether there is nothing in it but blanks and separators. */
    public boolean isBlank() {
        return extent() == 0;
    }

    /** The cells that are not blank, for a person. */
    public String text() {
        return String.join(
                " | ",
                cells.stream()
                        .map(String::strip)
                        .filter(cell -> !cell.isEmpty())
                        .toList());
    }

    /** The same record taken apart in another way. */
    public RawRecord with(List<String> otherCells) {
        return new RawRecord(line, physicalLines, source, otherCells, quotes, certain);
    }

    /** What was found about the quotes of a row. */
    public enum Quotes {
        REGULAR,
        STRAY,
        UNCLOSED,
        WRAPPED,
        /** Regular once a separator beside a quote is put back. */
        SEPARATOR_LOST
    }
}

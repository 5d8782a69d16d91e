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

    /** How many cells there are up to the last that is not blank. */
    public int extent() {
        var extent = cells.size();
        while (extent > 0 && cells.get(extent - 1).isBlank()) {
            extent--;
        }
        return extent;
    }

    /** How many cells are not blank. */
    public int filled() {
        var filled = 0;
        for (var cell : cells) {
            filled += cell.isBlank() ? 0 : 1;
        }
        return filled;
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
        WRAPPED
    }
}

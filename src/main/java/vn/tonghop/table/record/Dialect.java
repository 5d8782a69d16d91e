package vn.tonghop.table.record;

import java.util.Optional;

/**
 * How the cells of a file are written.
 *
 * @param separator stands between two cells; one character, or a comma and a blank
 * @param quote stands round cells that hold separators
 * @param escape how a quote inside such a cell is written
 * @param wrapped whether every whole line stands in quotes once more
 * @param words the column whose cells hold the separator without quotes, as words do when blanks separate
 */
public record Dialect(String separator, char quote, Escape escape, boolean wrapped, Optional<Words> words) {

    /** Comma, double quote, doubled inside: RFC 4180. */
    public static final Dialect RFC_4180 = new Dialect(",", '"', Escape.DOUBLED, false, Optional.empty());

    /**
     * A column of words.
     *
     * @param column its place, from 0
     * @param columns how many columns there are
     */
    public record Words(int column, int columns) {}

    public Dialect {
        if (separator.isEmpty()) {
            throw new IllegalArgumentException("separator is empty; a file of one column has any other, such as ','");
        }
    }

    /** The same with another separator. */
    public Dialect separatedBy(String other) {
        return new Dialect(other, quote, escape, wrapped, Optional.empty());
    }

    /** The same with other quotes. */
    public Dialect quotedBy(char other, Escape otherEscape) {
        return new Dialect(separator, other, otherEscape, wrapped, words);
    }

    /** The same with every whole line in quotes. */
    public Dialect allWrapped() {
        return new Dialect(separator, quote, escape, true, words);
    }

    /** The same with a column of words. */
    public Dialect withWords(int column, int columns) {
        return new Dialect(separator, quote, escape, wrapped, Optional.of(new Words(column, columns)));
    }

    /** Whether the separator at this place of the line begins. */
    public boolean separates(String line, int place) {
        return line.charAt(place) == separator.charAt(0)
                && (separator.length() == 1 || line.startsWith(separator, place));
    }

    /** How a quote inside a quoted cell is written. */
    public enum Escape {
        DOUBLED,
        BACKSLASH
    }
}

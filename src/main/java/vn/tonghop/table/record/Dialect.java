package vn.tonghop.table.record;

/**
 * How the cells of a file are written.
 *
 * @param separator stands between two cells; one character, or a comma and a blank
 * @param quote stands round cells that hold separators
 * @param escape how a quote inside such a cell is written
 * @param wrapped whether every whole line stands in quotes once more
 */
public record Dialect(String separator, char quote, Escape escape, boolean wrapped) {

    /** Comma, double quote, doubled inside: RFC 4180. */
    public static final Dialect RFC_4180 = new Dialect(",", '"', Escape.DOUBLED, false);

    public Dialect {
        if (separator.isEmpty()) {
            throw new IllegalArgumentException("separator is empty; a file of one column has any other, such as ','");
        }
    }

    /** The same with another separator. */
    public Dialect separatedBy(String other) {
        return new Dialect(other, quote, escape, wrapped);
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

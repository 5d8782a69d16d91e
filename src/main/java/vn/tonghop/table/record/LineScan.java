package vn.tonghop.table.record;

/** Follows the quotes of a line without taking it apart: are they regular, open at its end, or out of order? */
public enum LineScan {
    /** Every quoted cell is closed and followed by a separator or the end. */
    REGULAR,
    /** A quoted cell is still open at the end of the line. */
    OPEN,
    /** A quote stands where none may. */
    IRREGULAR;

    /** Scans a line from its beginning. */
    public static LineScan of(String line, Dialect dialect) {
        return scan(line, dialect, 0);
    }

    /** Scans a line in front of which a quoted cell is open. */
    static LineScan inside(String line, Dialect dialect) {
        var end = endOfQuoted(line, dialect, 0);
        if (end < 0) {
            return OPEN;
        }
        return isEnd(line, dialect, end) ? scan(line, dialect, next(dialect, end)) : IRREGULAR;
    }

    private static LineScan scan(String line, Dialect dialect, int from) {
        var place = from;
        var quote = line.indexOf(dialect.quote(), place);
        while (quote >= 0) {
            var separator = line.lastIndexOf(dialect.separator(), quote - 1);
            var startOfCell = separator < place ? place : next(dialect, separator);
            if (quote != startOfCell) {
                return IRREGULAR;
            }
            var end = endOfQuoted(line, dialect, quote + 1);
            if (end < 0) {
                return OPEN;
            }
            if (!isEnd(line, dialect, end)) {
                return IRREGULAR;
            }
            place = next(dialect, end);
            quote = line.indexOf(dialect.quote(), place);
        }
        return REGULAR;
    }

    private static boolean isEnd(String line, Dialect dialect, int place) {
        return place == line.length() || dialect.separates(line, place);
    }

    private static int next(Dialect dialect, int separator) {
        return separator + dialect.separator().length();
    }

    /** The place behind the closing quote, or -1. */
    static int endOfQuoted(String line, Dialect dialect, int from) {
        var backslash = dialect.escape() == Dialect.Escape.BACKSLASH;
        for (var i = from; i < line.length(); i++) {
            var character = line.charAt(i);
            var followedByQuote = i + 1 < line.length() && line.charAt(i + 1) == dialect.quote();
            if (followedByQuote && (character == dialect.quote() || (backslash && character == '\\'))) {
                i++;
            } else if (character == dialect.quote()) {
                return i + 1;
            }
        }
        return -1;
    }
}

package vn.tonghop.table.record;

import java.util.regex.Pattern;

/** What a cell looks like. Columns are told apart by it, and data from headers. */
public enum CellShape {
    EMPTY,
    INTEGER,
    NUMBER,
    DATE,
    TIME,
    LINK,
    CODE,
    WORD,
    TEXT;

    private static final Pattern NUMBERS = Pattern.compile(
            "\\p{Sc}?\\s?[-+(]?\\p{Sc}?\\d[\\d.,\\u00A0 ]*([eE][-+]?\\d+)?\\)?\\s?[%\\p{Sc}]?|[-+]?[.,]\\d+%?");
    private static final Pattern DATES = Pattern.compile(
            "(\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}[/.-]\\d{1,2}[/.-]\\d{1,2})([ T]\\d{1,2}:\\d{2}.*)?"
                    + "|\\d{1,2}[- ]\\p{L}{3,9}[- ,]+\\d{2,4}|\\p{L}{3,9} \\d{1,2},? \\d{4}");
    private static final Pattern TIMES = Pattern.compile("\\d{1,2}:\\d{2}(:\\d{2}([.,]\\d+)?)?( ?[AaPp][Mm])?");
    private static final Pattern LINKS = Pattern.compile("(https?|ftp)://.*|www\\..*|[^\\s@]+@[^\\s@]+\\.\\p{L}+");
    private static final int LONGEST = 60;
    private static final int MOST_DIGITS = 18;

    /** The shape of a cell; blanks round it do not count. */
    public static CellShape of(String cell) {
        var text = cell.strip();
        if (text.isEmpty()) {
            return EMPTY;
        }
        var digits = hasDigit(text);
        if (text.length() <= LONGEST && digits && !Character.isLetter(text.charAt(0))) {
            return startingWithoutLetter(text);
        }
        if (mayBeLink(text) && LINKS.matcher(text).matches()) {
            return LINK;
        }
        if (digits && text.length() <= LONGEST && DATES.matcher(text).matches()) {
            return DATE;
        }
        return text.indexOf(' ') >= 0 ? TEXT : digits ? CODE : WORD;
    }

    /** Whether the cell is a value rather than a name: a number, a date, a time, a link. */
    public boolean isValue() {
        return this == INTEGER || this == NUMBER || this == DATE || this == TIME || this == LINK;
    }

    private static CellShape startingWithoutLetter(String text) {
        if (isInteger(text)) {
            return INTEGER;
        }
        if (DATES.matcher(text).matches()) {
            return DATE;
        }
        if (TIMES.matcher(text).matches()) {
            return TIME;
        }
        if (NUMBERS.matcher(text).matches()) {
            return NUMBER;
        }
        return text.indexOf(' ') >= 0 ? TEXT : CODE;
    }

    /** Digits with or without a sign; by far the most cells of a table that begin without a letter. */
    private static boolean isInteger(String text) {
        var first = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
        var digits = text.length() - first;
        if (digits < 1 || digits > MOST_DIGITS) {
            return false;
        }
        for (var i = first; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean hasDigit(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBeLink(String text) {
        return text.indexOf('@') >= 0 || text.contains("://") || text.startsWith("www.");
    }
}

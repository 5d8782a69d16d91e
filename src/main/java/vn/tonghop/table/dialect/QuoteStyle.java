package vn.tonghop.table.dialect;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.table.record.Dialect;

/**
 * A quote character together with its escape.
 *
 * @param quote the character
 * @param escape how it is written inside a quoted cell
 */
record QuoteStyle(char quote, Dialect.Escape escape) {

    /** The styles that the lines give reason to consider. */
    static List<QuoteStyle> candidates(List<String> lines, String separator) {
        var candidates = new ArrayList<QuoteStyle>();
        var singles = cellsIn(lines, separator, '\'');
        var doubles = cellsIn(lines, separator, '"');
        if (singles > 2 * doubles) {
            addStyles(candidates, lines, separator, '\'');
        }
        if (candidates.isEmpty() || doubles > 0) {
            addStyles(candidates, lines, separator, '"');
        }
        return candidates;
    }

    /** The escape that the lines speak for; both of them when a backslash before a quote may also end its cell. */
    private static void addStyles(List<QuoteStyle> candidates, List<String> lines, String separator, char quote) {
        var likely = escape(lines, separator, quote);
        candidates.add(new QuoteStyle(quote, likely));
        if (likely == Dialect.Escape.DOUBLED && lines.stream().anyMatch(line -> line.contains("\\" + quote))) {
            candidates.add(new QuoteStyle(quote, Dialect.Escape.BACKSLASH));
        }
    }

    private static Dialect.Escape escape(List<String> lines, String separator, char quote) {
        var backslashed = 0;
        var doubled = 0;
        for (var line : lines) {
            for (var i = line.indexOf(quote, 1); i >= 0; i = line.indexOf(quote, i + 1)) {
                var inside = i + 1 < line.length() && !line.startsWith(separator, i + 1);
                backslashed += inside && line.charAt(i - 1) == '\\' ? 1 : 0;
                doubled += isDoubledInside(line, i, separator, quote) ? 1 : 0;
            }
        }
        return backslashed > doubled ? Dialect.Escape.BACKSLASH : Dialect.Escape.DOUBLED;
    }

    /** Two quotes in a row that are not an empty cell. */
    private static boolean isDoubledInside(String line, int place, String separator, char quote) {
        var pair = place + 1 < line.length() && line.charAt(place + 1) == quote;
        return pair && place + 2 < line.length() && !line.startsWith(separator, place + 2);
    }

    /** The first quote from here on that is neither doubled nor behind a backslash, or -1. */
    private static int closing(String line, int from, char quote) {
        var close = line.indexOf(quote, from);
        while (close >= 0
                && (line.startsWith(Character.toString(quote), close + 1) || line.charAt(close - 1) == '\\')) {
            close = line.indexOf(quote, line.charAt(close - 1) == '\\' ? close + 1 : close + 2);
        }
        return close;
    }

    /** How many cells begin and end with this quote. */
    private static int cellsIn(List<String> lines, String separator, char quote) {
        var count = 0;
        for (var line : lines) {
            for (var i = line.indexOf(quote); i >= 0; i = line.indexOf(quote, i + 1)) {
                var opens = i == 0 || line.startsWith(separator, i - separator.length());
                var close = opens ? closing(line, i + 1, quote) : -1;
                var closes = close > i && (close + 1 == line.length() || line.startsWith(separator, close + 1));
                count += opens && closes ? 1 : 0;
            }
        }
        return count;
    }
}

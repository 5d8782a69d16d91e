package vn.tonghop.table.dialect;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The separator by which one line falls into more known column names than by any other. */
final class HeaderSeparator {

    private static final int LOOK_AT = 80;
    private static final int ENOUGH_NAMES = 2;
    private static final int LONGEST_LINE = 4_000;
    private static final List<String> SEPARATORS = List.of(";", ",", "\t", "|");
    private static final String QUOTES = "\"' \t\n\u000B\f\r";

    private HeaderSeparator() {}

    /** The separators that may be meant; empty if no line tells. */
    static Optional<List<String>> of(List<String> lines, Predicate<String> knownName) {
        var most = ENOUGH_NAMES - 1L;
        var best = Optional.<List<String>>empty();
        for (var line : lines.subList(0, Math.min(LOOK_AT, lines.size()))) {
            for (var separator : SEPARATORS) {
                var names = line.length() > LONGEST_LINE ? 0 : names(line, separator, knownName);
                if (names > most) {
                    most = names;
                    best = Optional.of(meant(line, separator));
                }
            }
        }
        return best;
    }

    /** Behind a comma a blank may belong to the separator, but only if the line of the names has it too. */
    private static List<String> meant(String line, String separator) {
        return separator.equals(",") && line.contains(", ") ? List.of(",", ", ") : List.of(separator);
    }

    private static long names(String line, String separator, Predicate<String> knownName) {
        if (!line.contains(separator)) {
            return 0;
        }
        var names = new HashSet<String>();
        var from = 0;
        while (from <= line.length()) {
            var separated = line.indexOf(separator, from);
            var end = separated < 0 ? line.length() : separated;
            var cell = withoutQuotes(line, from, end);
            if (!cell.isEmpty() && knownName.test(cell)) {
                names.add(cell);
            }
            from = end + separator.length();
        }
        return names.size();
    }

    private static String withoutQuotes(String line, int start, int end) {
        var from = start;
        var to = end;
        while (from < to && QUOTES.indexOf(line.charAt(from)) >= 0) {
            from++;
        }
        while (from < to && QUOTES.indexOf(line.charAt(to - 1)) >= 0) {
            to--;
        }
        return line.substring(from, to);
    }
}

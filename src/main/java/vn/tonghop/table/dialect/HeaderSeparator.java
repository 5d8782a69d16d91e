package vn.tonghop.table.dialect;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The separator by which one line falls into more known column names than by any other. */
final class HeaderSeparator {

    private static final int LOOK_AT = 80;
    private static final int ENOUGH_NAMES = 2;
    private static final int LONGEST_LINE = 4_000;
    private static final List<String> SEPARATORS = List.of(";", ",", "\t", "|");
    private static final Pattern QUOTES = Pattern.compile("^[\\s\"']+|[\\s\"']+$");

    private HeaderSeparator() {}

    /** The separators that may be meant; empty if no line tells. */
    static Optional<List<String>> of(List<String> lines, Predicate<String> knownName) {
        var most = ENOUGH_NAMES - 1L;
        var best = Optional.<String>empty();
        for (var line : lines.subList(0, Math.min(LOOK_AT, lines.size()))) {
            for (var separator : SEPARATORS) {
                var names = line.length() > LONGEST_LINE ? 0 : names(line, separator, knownName);
                if (names > most) {
                    most = names;
                    best = Optional.of(separator);
                }
            }
        }
        return best.map(separator -> separator.equals(",") ? List.of(",", ", ") : List.of(separator));
    }

    private static long names(String line, String separator, Predicate<String> knownName) {
        if (!line.contains(separator)) {
            return 0;
        }
        return List.of(line.split(Pattern.quote(separator), -1)).stream()
                .map(cell -> QUOTES.matcher(cell).replaceAll(""))
                .filter(cell -> !cell.isEmpty() && knownName.test(cell))
                .distinct()
                .count();
    }
}

package vn.tonghop.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One thing that a unit should know about its file.
 *
 * @param code what kind
 * @param line physical line as an editor counts, or 0 for the file as a whole
 * @param column header of the column, or empty
 * @param value what was found there, as written
 * @param details the values that the code asks for, by name
 */
public record Finding(FindingCode code, long line, String column, String value, Map<String, String> details) {

    /** Longest value that is kept; a longer one is cut so that no cell can flood a receipt. */
    public static final int LONGEST_VALUE = 200;

    public Finding {
        details = Map.copyOf(details);
        if (line < 0) {
            throw new IllegalArgumentException("line is %d; expected 0 or more".formatted(line));
        }
        if (!details.keySet().equals(Set.copyOf(code.details()))) {
            throw new IllegalArgumentException(
                    "finding %s has the details %s; expected %s".formatted(code, details.keySet(), code.details()));
        }
        if (value.length() > LONGEST_VALUE) {
            value = value.substring(0, LONGEST_VALUE) + "…";
        }
    }

    /** A finding about the file as a whole; details are given in the order of {@link FindingCode#details()}. */
    public static Finding ofFile(FindingCode code, String value, String... details) {
        return new Finding(code, 0, "", value, named(code, details));
    }

    /** A finding about a cell; details are given in the order of {@link FindingCode#details()}. */
    public static Finding ofCell(FindingCode code, long line, String column, String value, String... details) {
        return new Finding(code, line, column, value, named(code, details));
    }

    public boolean refusesRow() {
        return code.severity() == Severity.ERROR || code.severity() == Severity.BLOCKER;
    }

    public boolean refusesFile() {
        return code.severity() == Severity.BLOCKER;
    }

    private static Map<String, String> named(FindingCode code, String... details) {
        var names = code.details();
        if (names.size() != details.length) {
            throw new IllegalArgumentException(
                    "finding %s needs the details %s, given %s".formatted(code, names, List.of(details)));
        }
        var named = new HashMap<String, String>();
        for (var i = 0; i < details.length; i++) {
            named.put(names.get(i), details[i]);
        }
        return named;
    }
}

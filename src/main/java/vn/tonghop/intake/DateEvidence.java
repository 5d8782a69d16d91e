package vn.tonghop.intake;

import java.util.regex.Pattern;

/** Collects from the dates of a file whether the month stands first in one of them. */
final class DateEvidence {

    private static final Pattern SEPARATED =
            Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(?:\\d{4}|\\d{2})(?: .*)?");
    private static final int MONTHS = 12;
    private static final int DAYS = 31;

    private boolean monthFirst;

    /** Looks at one cell. */
    void see(String text) {
        var separated = SEPARATED.matcher(text);
        if (!monthFirst && separated.matches()) {
            var first = Integer.parseInt(separated.group(1));
            var second = Integer.parseInt(separated.group(2));
            monthFirst = first >= 1 && first <= MONTHS && second > MONTHS && second <= DAYS;
        }
    }

    boolean isMonthFirst() {
        return monthFirst;
    }
}

package vn.tonghop.intake;

import java.util.regex.Pattern;
import vn.tonghop.submission.DecimalStyle;

/** Collects from the numbers of a file which mark it uses for decimals. Only unmistakable numbers count. */
final class DecimalEvidence {

    private static final String BLANKS = "[\\s\\u00a0]*";
    private static final Pattern COMMA =
            Pattern.compile("[+-]?(\\d{1,3}(\\.\\d{3})+,\\d+|\\d+,(\\d{1,2}|\\d{4,})|0,\\d+|\\d{1,3}(\\.\\d{3}){2,})");
    private static final Pattern POINT = Pattern.compile(
            "[+-]?(\\d{1,3}(,\\d{3})+\\.\\d+|\\d+\\.(\\d{1,2}|\\d{4,})|0\\.\\d+|\\d{1,3}(,\\d{3}){2,})");

    private long commas;
    private long points;

    /** Looks at one cell. */
    void see(String text) {
        if (text.indexOf(',') < 0 && text.indexOf('.') < 0) {
            return;
        }
        var number = text.replaceAll(BLANKS, "").replaceAll("[%\\p{L}]+$", "");
        if (COMMA.matcher(number).matches()) {
            commas++;
        } else if (POINT.matcher(number).matches()) {
            points++;
        }
    }

    /** The style that the evidence speaks for; mixed when it contradicts itself. */
    DecimalStyle style() {
        if (commas > 0 && points == 0) {
            return DecimalStyle.COMMA;
        }
        if (points > 0 && commas == 0) {
            return DecimalStyle.POINT;
        }
        return points > 0 ? DecimalStyle.MIXED : DecimalStyle.UNDECIDED;
    }
}

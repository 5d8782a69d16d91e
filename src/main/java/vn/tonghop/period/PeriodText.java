package vn.tonghop.period;

import java.util.regex.Pattern;
import vn.tonghop.vietnamese.FoldedText;

/**
 * The name of a period as people type it, reduced to what tells periods apart: "Báo cáo 06 tháng đầu năm 2026", "Sáu tháng
 * năm 2026" and "6T.2026" are all "6 thang 2026". The last half of a year stays another than the first.
 *
 * @param value numbers, "thang", and words that no known way of writing explains
 */
public record PeriodText(String value) {

    private static final Pattern SIX = Pattern.compile("\\bsau\\b");
    private static final Pattern ZERO_AHEAD = Pattern.compile("\\b0+(\\d)");
    private static final Pattern SHORT_MONTHS = Pattern.compile("\\b(\\d{1,2}) ?t(h)?\\b");
    private static final Pattern SAYS_NOTHING =
            Pattern.compile("\\b(ky|bao cao|so lieu|ket qua|thuc hien|cua|trong|ca|dau|nam)\\b");
    private static final Pattern BLANKS = Pattern.compile(" +");

    public static PeriodText of(String text) {
        var folded = FoldedText.of(text).value();
        var numbers = ZERO_AHEAD.matcher(SIX.matcher(folded).replaceAll("6")).replaceAll("$1");
        var months = SHORT_MONTHS.matcher(numbers).replaceAll("$1 thang");
        var telling = SAYS_NOTHING.matcher(months).replaceAll(" ");
        return new PeriodText(BLANKS.matcher(telling).replaceAll(" ").strip());
    }
}

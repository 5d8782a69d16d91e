package vn.tonghop.validation.value;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tonghop.submission.DecimalStyle;

/**
 * Reads numbers as people in offices type them: {@code 1.234}, {@code 1.234,5}, {@code 1 234}, {@code 03}, {@code 12 cuộc},
 * {@code 80,5%}. What could mean two numbers is ambiguous, and nothing but a number ever becomes one: only a measure that the
 * plan knows may follow it.
 */
public final class NumberReading {

    private static final Pattern WITH_MEASURE =
            Pattern.compile("([+-]?[\\d.,'’ ]*\\d)[.,;]?\\s*(%|\\p{L}[\\p{L}\\p{M} ,/]*)?[.;]?");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private NumberReading() {}

    /** What a text turned out to be. */
    public sealed interface Outcome {}

    /** A number. */
    public record Exact(BigDecimal value) implements Outcome {}

    /** Nothing was written. */
    public record Blank() implements Outcome {}

    /** No number, whatever it is. */
    public record Malformed() implements Outcome {}

    /** Two numbers are meant by the same text. */
    public record Ambiguous(BigDecimal first, BigDecimal second) implements Outcome {}

    /** A figure is in it, but it is not one figure. */
    public record Doubtful(NumberDoubt doubt) implements Outcome {}

    /** Something that Excel made of a number. */
    public record Damaged(ExcelDamage damage) implements Outcome {}

    /**
     * Reads a text.
     *
     * @param text the cell as written
     * @param style how the numbers of the file are written, as far as it tells
     * @param measures what may follow the figure
     */
    public static Outcome read(String text, DecimalStyle style, Measures measures) {
        if (text.isEmpty()) {
            return new Blank();
        }
        if (isPlain(text)) {
            return new Exact(new BigDecimal(text));
        }
        var cleaned = TypedText.plain(text);
        if (cleaned.isEmpty()) {
            return new Blank();
        }
        var damage = DamageReading.ofNumber(cleaned);
        if (damage.isPresent()) {
            return new Damaged(damage.get());
        }
        var matched = WITH_MEASURE.matcher(cleaned);
        if (matched.matches() && isMeasure(matched.group(2), measures)) {
            var digits = matched.group(1).replace('\'', ' ').replace('’', ' ');
            return number(digits, style, measures.decimals());
        }
        return NumberDoubt.of(cleaned).<Outcome>map(Doubtful::new).orElseGet(Malformed::new);
    }

    private static boolean isMeasure(@Nullable String words, Measures measures) {
        if (words == null) {
            return true;
        }
        return words.equals("%") ? measures.percent() : measures.allow(words);
    }

    /** Nothing but digits, as most numbers are. */
    private static boolean isPlain(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static Outcome number(String written, DecimalStyle style, int decimals) {
        var negative = written.startsWith("-");
        var digits = written.startsWith("-") || written.startsWith("+") ? written.substring(1) : written;
        var outcome = unsigned(digits.strip(), style, decimals);
        if (!negative) {
            return outcome;
        }
        if (outcome instanceof Exact number) {
            return new Exact(number.value().negate());
        }
        return outcome instanceof Ambiguous both
                ? new Ambiguous(both.first().negate(), both.second().negate())
                : outcome;
    }

    private static Outcome unsigned(String digits, DecimalStyle style, int decimals) {
        if (DIGITS.matcher(digits).matches()) {
            return new Exact(new BigDecimal(digits));
        }
        var point = digits.indexOf('.') >= 0;
        var comma = digits.indexOf(',') >= 0;
        if (point && comma) {
            var decimal = digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
            return grouped(digits, decimal == '.' ? ',' : '.', decimal);
        }
        if (!point && !comma) {
            return grouped(digits, ' ', '\0');
        }
        return oneMark(digits, point ? '.' : ',', style, decimals);
    }

    private static Outcome oneMark(String digits, char mark, DecimalStyle style, int decimals) {
        if (digits.indexOf(mark) != digits.lastIndexOf(mark)) {
            return grouped(digits, mark, '\0');
        }
        if (digits.indexOf(' ') >= 0) {
            return grouped(digits, ' ', mark);
        }
        var asThousands = grouped(digits, mark, '\0');
        var asDecimals = grouped(digits, '\0', mark);
        var couldBeThousands = asThousands instanceof Exact && !digits.startsWith("0");
        if (!couldBeThousands) {
            return asDecimals;
        }
        if (decimals == 0) {
            return asThousands;
        }
        return byStyle(mark, style, (Exact) asThousands, asDecimals);
    }

    private static Outcome byStyle(char mark, DecimalStyle style, Exact thousands, Outcome decimals) {
        if (style == DecimalStyle.UNDECIDED || style == DecimalStyle.MIXED) {
            return decimals instanceof Exact number ? new Ambiguous(thousands.value(), number.value()) : thousands;
        }
        var decimalMark = style == DecimalStyle.COMMA ? ',' : '.';
        return mark == decimalMark ? decimals : thousands;
    }

    /** Reads digits with that grouping mark and that decimal mark; {@code '\0'} stands for none. */
    private static Outcome grouped(String digits, char grouping, char decimal) {
        var at = decimal == '\0' ? -1 : digits.lastIndexOf(decimal);
        var whole = at < 0 ? digits : digits.substring(0, at);
        var fraction = at < 0 ? "" : digits.substring(at + 1);
        var plain = whole;
        if (grouping != '\0' && whole.indexOf(grouping) >= 0) {
            if (!whole.matches("\\d{1,3}(" + Pattern.quote(String.valueOf(grouping)) + "\\d{3})+")) {
                return new Malformed();
            }
            plain = whole.replace(String.valueOf(grouping), "");
        }
        var complete = DIGITS.matcher(plain).matches()
                && (at < 0 || DIGITS.matcher(fraction).matches());
        return complete ? new Exact(new BigDecimal(at < 0 ? plain : plain + "." + fraction)) : new Malformed();
    }
}

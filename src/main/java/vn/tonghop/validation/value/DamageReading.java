package vn.tonghop.validation.value;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises what Excel made of a value, so that the answer can say what happened instead of only "wrong". */
public final class DamageReading {

    private static final Pattern SCIENTIFIC = Pattern.compile("[+-]?\\d+([.,]\\d+)?[eE][+-]?\\d+");
    private static final Pattern MONTH_NAME =
            Pattern.compile("\\d{1,2}-(\\p{L}{3}|Thg ?\\d{1,2})(-\\d{2,4})?|(\\p{L}{3}|Thg ?\\d{1,2})-\\d{2,4}");
    private static final Pattern WHOLE_DATE = Pattern.compile("\\d{1,2}([/-])\\d{1,2}\\1\\d{4}( \\d{1,2}:\\d{2}.*)?");
    private static final Pattern FORMULA = Pattern.compile("=.*[(+*/A-Za-z].*", Pattern.DOTALL);
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Set<String> ERRORS =
            Set.of("#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#N/A", "#NUM!", "#NULL!", "#SPILL!");

    private DamageReading() {}

    /** What happened to a number. */
    public static Optional<ExcelDamage> ofNumber(String text) {
        var damage = ofAny(text);
        return damage.isPresent() || !WHOLE_DATE.matcher(text).matches()
                ? damage
                : Optional.of(ExcelDamage.TURNED_INTO_DATE);
    }

    /** What happened to a date; a day and a month without year is one that Excel has shortened. */
    public static Optional<ExcelDamage> ofDate(String text) {
        var damage = ofAny(text).map(kind -> kind == ExcelDamage.TURNED_INTO_DATE ? ExcelDamage.YEAR_LOST : kind);
        return damage.isPresent() || !DateReading.isMonthFirst(text)
                ? damage
                : Optional.of(ExcelDamage.DAY_AND_MONTH_SWAPPED);
    }

    /** What happened to a code that is in none of the lists, such as 7 where the list has 007. */
    public static Optional<ExcelDamage> ofCode(String text, Collection<String> codes) {
        var lostZeros = DIGITS.matcher(text).matches()
                && codes.stream().anyMatch(code -> code.length() > text.length() && code.matches("0+" + text));
        return lostZeros ? Optional.of(ExcelDamage.LEADING_ZEROS_LOST) : ofNumber(text);
    }

    private static Optional<ExcelDamage> ofAny(String text) {
        if (ERRORS.contains(text.toUpperCase(Locale.ROOT))) {
            return Optional.of(ExcelDamage.FORMULA_ERROR);
        }
        if (text.length() > 2 && text.chars().allMatch(letter -> letter == '#')) {
            return Optional.of(ExcelDamage.COLUMN_TOO_NARROW);
        }
        if (SCIENTIFIC.matcher(text).matches()) {
            return Optional.of(ExcelDamage.SCIENTIFIC_NOTATION);
        }
        if (FORMULA.matcher(text).matches()) {
            return Optional.of(ExcelDamage.FORMULA_NOT_CALCULATED);
        }
        return MONTH_NAME.matcher(text).matches() ? Optional.of(ExcelDamage.TURNED_INTO_DATE) : Optional.empty();
    }
}

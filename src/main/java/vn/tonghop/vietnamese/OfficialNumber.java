package vn.tonghop.vietnamese;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as Vietnamese papers have them: dot between thousands, comma before decimals. Needs no locale data. */
public final class OfficialNumber {

    private static final int GROUP = 3;
    /** Digits of a whole number that surely fits. */
    private static final int LONGEST = 18;

    private OfficialNumber() {}

    /** For example {@code 1.234,5}; trailing zeros of the fraction are left out. */
    public static String written(BigDecimal amount) {
        if (amount.scale() == 0 && amount.precision() <= LONGEST) {
            return written(amount.longValueExact());
        }
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        symbols.setMinusSign('-');
        return new DecimalFormat("#,##0.######", symbols).format(amount);
    }

    public static String written(long count) {
        var digits = new StringBuilder(Long.toString(count));
        var first = count < 0 ? 1 : 0;
        for (var place = digits.length() - GROUP; place > first; place -= GROUP) {
            digits.insert(place, '.');
        }
        return digits.toString();
    }

    /** A small count inside a sentence is padded by office custom: {@code 05}; from 10 on as {@link #written(long)}. */
    public static String inSentence(long count) {
        return count > 0 && count < 10 ? "0" + count : written(count);
    }

    /** Percent with one decimal, half up: {@code 80,8%}. */
    public static String percent(BigDecimal percent) {
        return written(percent.setScale(1, RoundingMode.HALF_UP)) + "%";
    }
}

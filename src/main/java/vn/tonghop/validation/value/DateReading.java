package vn.tonghop.validation.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.submission.DateStyle;

/**
 * Reads dates as people in offices type them: day first, then month. {@code 05/6/2026}, {@code 5-6-2026}, {@code 5.6.26},
 * {@code ngày 05 tháng 6 năm 2026}, {@code 2026-06-05}, {@code 05-Jun-26}, each with a day of the week or a time beside it,
 * and the serial numbers that Excel shows for dates (46188 is
 * 15/6/2026, or 44726 in a workbook that counts from 1904). A month above 12 or the 31st of February is no date, never another
 * one; a year of two digits stands only behind twice the same separator.
 */
public final class DateReading {

    private static final LocalDate EXCEL_EPOCH = LocalDate.of(1899, 12, 30);
    private static final Pattern SERIAL = Pattern.compile("4\\d{4}|5\\d{4}");
    private static final Pattern TIME_OF_DAY =
            Pattern.compile("(?:,\\s*|[ t])(?:lúc\\s*)?\\d{1,2}(?::\\d{2}(?::\\d{2})?|\\s*h\\s*(?:\\d{2})?)$");
    /** A day of the week, a part of the day or a time, as programmes of meetings have them. */
    private static final Pattern BEFORE_THE_DAY =
            Pattern.compile("^(?:(?:thứ\\s*(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|t[2-7]|cn)[,:]?\\s+"
                    + "|(?:buổi\\s*)?(?:sáng|trưa|chiều|tối)[,:]?\\s+"
                    + "|\\d{1,2}(?::\\d{2}|\\s*(?:h|giờ)\\s*(?:\\d{2})?(?:\\s*phút)?)[,;]?\\s+)+(?=ngày|\\d)");

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");
    private static final List<String> ENGLISH_MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern IN_ENGLISH =
            Pattern.compile("(\\d{1,2})([ /-])([a-z]{3})[a-z]{0,6}\\2(\\d{4}|\\d{2})");
    private static final Pattern SEPARATED = Pattern.compile(
            "(?:ngày\\s*)?(\\d{1,2})\\s*([/.-])\\s*(\\d{1,2})\\s*(?:[/.-]\\s*(\\d{4})|\\2\\s*(\\d{2}))");
    private static final Pattern IN_WORDS =
            Pattern.compile("(?:ngày\\s*)?(\\d{1,2})\\s*tháng\\s*(\\d{1,2})\\s*năm\\s*(\\d{4})");
    private static final Pattern SEVERAL_DAYS = Pattern.compile(
            "(từ\\s*)?(ngày\\s*)?\\d{1,2}\\s*(-|đến|tới|và|,|;)\\s*(ngày\\s*)?\\d{1,2}\\s*[/.]\\s*\\d{1,2}.*"
                    + "|.*\\d\\s*([/.]|tháng)\\s*\\d{1,2}.*(\\s-\\s|đến|tới|và|,|;).*\\d\\s*([/.]|tháng)\\s*\\d{1,2}.*");
    private static final String SEPARATORS = "/-.";
    private static final int DAYS_TO_1904 = 1462;
    private static final int CENTURY = 2000;
    private static final int MONTHS = 12;

    private DateReading() {}

    /** The date that a text means; empty when it is none. */
    public static Optional<LocalDate> read(String text, DateStyle style) {
        var cleaned = cleaned(text);
        if (SERIAL.matcher(cleaned).matches()) {
            return Optional.of(EXCEL_EPOCH.plusDays(Long.parseLong(cleaned) + (style.from1904() ? DAYS_TO_1904 : 0)));
        }
        var iso = YEAR_FIRST.matcher(cleaned);
        if (iso.matches()) {
            return date(iso.group(1), iso.group(3), iso.group(4));
        }
        var separated = SEPARATED.matcher(cleaned);
        if (separated.matches()) {
            return date(year(separated), separated.group(3), separated.group(1));
        }
        var words = IN_WORDS.matcher(cleaned);
        if (words.matches()) {
            return date(words.group(3), words.group(2), words.group(1));
        }
        var english = IN_ENGLISH.matcher(cleaned);
        if (english.matches()) {
            var month = ENGLISH_MONTHS.indexOf(english.group(3)) + 1;
            return date(english.group(4), Integer.toString(month), english.group(1));
        }
        return Optional.empty();
    }

    /** Whether the text is a date day first and another one month first. */
    public static boolean isEitherWay(String text) {
        var separated = SEPARATED.matcher(cleaned(text));
        return separated.matches()
                && Integer.parseInt(separated.group(1)) <= MONTHS
                && Integer.parseInt(separated.group(3)) <= MONTHS
                && Integer.parseInt(separated.group(1)) != Integer.parseInt(separated.group(3));
    }

    /** Whether a text names several days, as for a training of three days. */
    public static boolean isSeveralDays(String text) {
        return SEVERAL_DAYS.matcher(cleaned(text)).matches();
    }

    /** The other date that the same digits give when the month stands first; empty when there is none or it is the same. */
    public static Optional<LocalDate> swapped(LocalDate date) {
        return date.getDayOfMonth() > MONTHS || date.getDayOfMonth() == date.getMonthValue()
                ? Optional.empty()
                : Optional.of(LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue()));
    }

    /** Whether a text is a date only if the month stands first, as in American settings. */
    static boolean isMonthFirst(String text) {
        var separated = SEPARATED.matcher(cleaned(text));
        return separated.matches()
                && date(year(separated), separated.group(3), separated.group(1)).isEmpty()
                && date(year(separated), separated.group(1), separated.group(3)).isPresent();
    }

    private static String year(Matcher separated) {
        return separated.group(4) == null ? separated.group(5) : separated.group(4);
    }

    private static String cleaned(String text) {
        if (isBare(text)) {
            return text;
        }
        var day = BEFORE_THE_DAY
                .matcher(TypedText.plain(text).toLowerCase(Locale.ROOT))
                .replaceFirst("");
        return TIME_OF_DAY.matcher(day).replaceAll("");
    }

    /** A quick look: nothing but digits and what separates them, so neither a time nor a day of the week. */
    private static boolean isBare(String text) {
        for (var i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            if ((sign < '0' || sign > '9') && SEPARATORS.indexOf(sign) < 0) {
                return false;
            }
        }
        return true;
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        var number = Integer.parseInt(year);
        try {
            return Optional.of(LocalDate.of(
                    number < 100 ? CENTURY + number : number, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}

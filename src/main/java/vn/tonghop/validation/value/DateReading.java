package vn.tonghop.validation.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads dates as people in offices type them: day first, then month. {@code 05/6/2026}, {@code 5-6-2026}, {@code 5.6.26},
 * {@code ngày 05 tháng 6 năm 2026}, {@code 2026-06-05}, and the serial numbers that Excel shows for dates (46188 is
 * 15/6/2026). A month above 12 or the 31st of February is no date, never another one.
 */
public final class DateReading {

    private static final LocalDate EXCEL_EPOCH = LocalDate.of(1899, 12, 30);
    private static final Pattern SERIAL = Pattern.compile("4\\d{4}|5\\d{4}");
    private static final Pattern TIME_OF_DAY = Pattern.compile("[ T]\\d{1,2}:\\d{2}(:\\d{2})?$");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final List<Pattern> DAY_FIRST = List.of(
            Pattern.compile("(?:ngày\\s*)?(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4}|\\d{2})"),
            Pattern.compile("(?:ngày\\s*)?(\\d{1,2})\\s*tháng\\s*(\\d{1,2})\\s*năm\\s*(\\d{4})"));
    private static final int CENTURY = 2000;
    private static final int MONTHS = 12;

    private DateReading() {}

    /** The date that a text means; empty when it is none. */
    public static Optional<LocalDate> read(String text) {
        var cleaned = TIME_OF_DAY
                .matcher(text.strip().toLowerCase(Locale.ROOT).replace('\u00a0', ' '))
                .replaceAll("");
        if (SERIAL.matcher(cleaned).matches()) {
            return Optional.of(EXCEL_EPOCH.plusDays(Long.parseLong(cleaned)));
        }
        var iso = YEAR_FIRST.matcher(cleaned);
        if (iso.matches()) {
            return date(iso.group(1), iso.group(2), iso.group(3));
        }
        return DAY_FIRST.stream()
                .map(pattern -> pattern.matcher(cleaned))
                .filter(matcher -> matcher.matches())
                .findFirst()
                .flatMap(matcher -> date(matcher.group(3), matcher.group(2), matcher.group(1)));
    }

    /** The other date that the same digits give when the month stands first; empty when there is none or it is the same. */
    public static Optional<LocalDate> swapped(LocalDate date) {
        return date.getDayOfMonth() > MONTHS || date.getDayOfMonth() == date.getMonthValue()
                ? Optional.empty()
                : Optional.of(LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue()));
    }

    /** Whether a text is a date only if the month stands first, as in American settings. */
    static boolean isMonthFirst(String text) {
        var matcher = DAY_FIRST.get(0).matcher(TIME_OF_DAY.matcher(text.strip()).replaceAll(""));
        return matcher.matches()
                && date(matcher.group(3), matcher.group(2), matcher.group(1)).isEmpty()
                && date(matcher.group(3), matcher.group(1), matcher.group(2)).isPresent();
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

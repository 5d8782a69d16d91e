package vn.tonghop.vietnamese;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;

/**
 * Dates as Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.4 has them: a day below 10 and the months 1 and 2 are padded with
 * a zero, other months are not. No locale of Java writes them so.
 */
public final class OfficialDate {

    /** The zone of every date and time that a person sees. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private OfficialDate() {}

    /** For example {@code 05/6/2026} or {@code 14/02/2026}. */
    public static String written(LocalDate date) {
        return day(date) + "/" + month(date) + "/" + date.getYear();
    }

    /** For example {@code ngày 05 tháng 6 năm 2026}. */
    public static String spelled(LocalDate date) {
        return "ngày " + day(date) + " tháng " + month(date) + " năm " + date.getYear();
    }

    /** A draft leaves the day to the clerk: {@code ngày      tháng 6 năm 2026}, with non-breaking blanks. */
    public static String withoutDay(YearMonth month) {
        return "ngày\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0tháng " + month(month) + " năm " + month.getYear();
    }

    /** Date and time in Vietnam, for example {@code 22 giờ 05, ngày 11/6/2026}. */
    public static String moment(ZonedDateTime moment) {
        var there = moment.withZoneSameInstant(ZONE);
        return "%02d giờ %02d, ngày %s".formatted(there.getHour(), there.getMinute(), written(there.toLocalDate()));
    }

    /** The same of an instant. */
    public static String moment(Instant moment) {
        return moment(moment.atZone(ZONE));
    }

    /** A moment to the second for logs and other programs, by the clock of the office: "2026-06-11T22:00:00+07:00". */
    public static String stamp(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                moment.truncatedTo(ChronoUnit.SECONDS).atZone(ZONE).toOffsetDateTime());
    }

    /** The day in Vietnam on which an instant lies. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    private static String day(LocalDate date) {
        return padded(date.getDayOfMonth(), 9);
    }

    private static String month(TemporalAccessor date) {
        return padded(date.get(ChronoField.MONTH_OF_YEAR), 2);
    }

    private static String padded(int number, int paddedUpTo) {
        return number <= paddedUpTo ? "0" + number : Integer.toString(number);
    }
}

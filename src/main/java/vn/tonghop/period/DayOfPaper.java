package vn.tonghop.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the day of a paper in its line of place and day: "Sơn La, ngày 05 tháng 6 năm 2026". */
public final class DayOfPaper {

    private static final Pattern LINE = Pattern.compile(
            "[a-z .'-]{2,30}, ?ngay (?<day>\\d{1,2}) thang (?<month>\\d{1,2}) nam (?<year>20\\d\\d)\\.?");

    private DayOfPaper() {}

    /** The day in such a line; empty if it is another line, or no day. */
    public static Optional<LocalDate> in(String line) {
        var found = LINE.matcher(PeriodMentions.bare(line));
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(found.group("year")),
                    Integer.parseInt(found.group("month")),
                    Integer.parseInt(found.group("day"))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}

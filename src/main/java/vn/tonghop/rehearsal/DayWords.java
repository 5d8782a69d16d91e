package vn.tonghop.rehearsal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import vn.tonghop.period.WorkingCalendar;
import vn.tonghop.template.Sentences;
import vn.tonghop.vietnamese.OfficialDate;

/** How a rehearsal writes its days and hours. */
final class DayWords {

    private final WorkingCalendar calendar;
    private final Sentences words;

    DayWords(WorkingCalendar calendar, Sentences words) {
        this.calendar = calendar;
        this.words = words;
    }

    /** The day with its name, and whether nobody works then. */
    String day(LocalDate day) {
        return words.of(
                calendar.isWorkingDay(day) ? "day" : "day.off",
                "weekday",
                words.of("weekday." + day.getDayOfWeek()),
                "date",
                OfficialDate.written(day));
    }

    /** Hour and minute. */
    String hour(LocalDateTime moment) {
        return words.of("hour", "hour", two(moment.getHour()), "minute", two(moment.getMinute()));
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}

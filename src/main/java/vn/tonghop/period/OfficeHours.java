package vn.tonghop.period;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import vn.tonghop.vietnamese.OfficialDate;

/** When an office reads its mail: reminders and the like go out as its day begins, not at night. */
public final class OfficeHours {

    private static final LocalTime BEGIN = LocalTime.of(8, 0);

    private OfficeHours() {}

    /** The beginning of work on that day, in Vietnam. */
    public static ZonedDateTime begin(LocalDate day) {
        return day.atTime(BEGIN).atZone(OfficialDate.ZONE);
    }
}

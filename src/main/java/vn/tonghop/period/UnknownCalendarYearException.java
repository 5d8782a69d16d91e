package vn.tonghop.period;

import java.io.Serial;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/** A working day was asked for in a year that calendar.csv does not cover. */
public final class UnknownCalendarYearException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    UnknownCalendarYearException(LocalDate day, Set<Integer> years) {
        super("The working calendar does not cover %s; it covers %s. Add the holidays of %d to calendar.csv."
                .formatted(day, new TreeSet<>(years), day.getYear()));
    }
}

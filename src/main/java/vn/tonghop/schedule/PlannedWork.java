package vn.tonghop.schedule;

import java.time.Instant;

/** What is done at the moments of a timetable. */
@FunctionalInterface
public interface PlannedWork {

    /**
     * Does the work.
     *
     * @param planned when it should have been done; long ago if the program was off
     * @throws IllegalStateException if it could not be done; it is tried again
     */
    void at(Instant planned);
}

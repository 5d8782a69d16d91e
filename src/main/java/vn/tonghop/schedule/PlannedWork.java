package vn.tonghop.schedule;

import java.time.Instant;

/**
 * What is done at the moments of a timetable. Each is told when it should have been done, which is long ago if the program was
 * off, and throws an {@link IllegalStateException} if it could not be done; it is tried again.
 */
public interface PlannedWork {

    /** The main job. */
    void night(Instant planned);

    /** What is due in between. */
    void dispatch(Instant planned);
}

package vn.tonghop.rehearsal;

import java.time.LocalDateTime;
import java.util.List;

/**
 * Something that took place in a rehearsal.
 *
 * @param moment when, in Vietnam
 * @param kind what
 * @param lines what came of it, in words; none if nothing did
 */
public record TimelineEvent(LocalDateTime moment, Kind kind, List<String> lines) {

    /** What takes place. */
    public enum Kind {
        /** A unit drops files. */
        DELIVERY,
        /** What is due is sent. */
        DISPATCH,
        /** The main job. */
        NIGHT
    }

    public TimelineEvent {
        lines = List.copyOf(lines);
    }
}

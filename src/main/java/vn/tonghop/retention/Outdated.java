package vn.tonghop.retention;

import java.time.Duration;
import java.time.Instant;

/** Something that nobody needs for ever: neither a report nor the audit rests on it. */
public interface Outdated {

    /** The name of its kind, as in {@code tonghop.keep}. */
    String kind();

    /** How long it is kept. */
    Duration kept();

    /** How many there are from before that moment. Changes nothing. */
    int count(Instant before);

    /** Removes what is from before that moment, and tells how many there were. */
    int remove(Instant before);
}

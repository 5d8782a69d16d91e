package vn.tonghop.run;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Times in the tables of Spring Batch, which writes them by the machine's own clock and zone and offers no other. */
final class FrameworkTime {

    private FrameworkTime() {}

    /** As the framework would have written that moment. */
    static LocalDateTime written(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneId.systemDefault());
    }

    /** The moment that it has written so. */
    static Instant moment(LocalDateTime written) {
        return written.atZone(ZoneId.systemDefault()).toInstant();
    }
}

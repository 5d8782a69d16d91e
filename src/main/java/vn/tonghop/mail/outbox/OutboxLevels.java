package vn.tonghop.mail.outbox;

import java.time.Duration;
import java.util.Optional;

/**
 * How full the outbox is.
 *
 * @param waiting mails that have still to go
 * @param oldest age of the oldest of them
 * @param givenUp mails that a person has to look at
 * @param possiblyTwice mails that may have been delivered twice
 * @param returned mails that came back
 */
public record OutboxLevels(long waiting, Optional<Duration> oldest, long givenUp, long possiblyTwice, long returned) {

    @Override
    public String toString() {
        return "%d waiting, oldest %s, %d given up in all"
                .formatted(waiting, oldest.map(Duration::toString).orElse("none"), givenUp);
    }
}

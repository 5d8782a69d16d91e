package vn.tonghop.mail.mime;

import java.time.Clock;
import java.util.Optional;
import vn.tonghop.mail.MailProperties;

/** Writers of letters of tests. */
public final class Letters {

    private Letters() {}

    /** A writer of letters to which answers go to that address. */
    public static MimeLetter of(MailProperties properties, String replyTo, Clock clock) {
        return new MimeLetter(properties, Optional.of(replyTo), clock);
    }
}

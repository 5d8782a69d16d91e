package vn.tonghop.mail.outbox;

import vn.tonghop.mail.MailState;
import vn.tonghop.mail.OutboxEntry;

/** A way for a mail to leave the program. */
public interface Delivery {

    /** Tries once, within bounded time, and tells what came of it; it does not throw for what others do wrong. */
    Outcome deliver(OutboxEntry entry);

    /** The state of a mail that was delivered this way. */
    MailState delivered();

    /** No mail follows for now: lets go of what was held for the next. */
    default void rest() {}
}

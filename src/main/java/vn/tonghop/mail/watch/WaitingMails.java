package vn.tonghop.mail.watch;

import java.time.Instant;

/**
 * Mails that could not be handed over so far.
 *
 * @param count how many
 * @param oldest when the oldest of them was put into the outbox
 * @param next when one of them is tried again at the earliest
 */
record WaitingMails(long count, Instant oldest, Instant next) {}

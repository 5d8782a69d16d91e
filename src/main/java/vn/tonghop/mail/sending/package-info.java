/** Sends what is in the outbox: over SMTP, or into a folder when no server is configured. */
@NullMarked
package vn.tonghop.mail.sending;

import org.jspecify.annotations.NullMarked;

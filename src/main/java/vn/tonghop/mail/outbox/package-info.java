/** The outbox: mails are posted in the transaction that makes an obligation done, and sent afterwards, each at least once. */
@NullMarked
package vn.tonghop.mail.outbox;

import org.jspecify.annotations.NullMarked;

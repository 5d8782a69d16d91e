/** What of the mails needs a person: those that wait, those that were given up, addresses that do not work. */
@NullMarked
package vn.tonghop.mail.watch;

import org.jspecify.annotations.NullMarked;

/** The way of a mail over a mail server. */
@NullMarked
package vn.tonghop.mail.smtp;

import org.jspecify.annotations.NullMarked;

/** Tests of reading what came back, against a real IMAP server. */
@NullMarked
package vn.tonghop.mail.bounce;

import org.jspecify.annotations.NullMarked;

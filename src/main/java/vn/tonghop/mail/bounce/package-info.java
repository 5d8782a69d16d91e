/** Reads the reports of mails that came back, marks their addresses and tells the drafting department. */
@NullMarked
package vn.tonghop.mail.bounce;

import org.jspecify.annotations.NullMarked;

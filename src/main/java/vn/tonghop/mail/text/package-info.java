/** What the mails say, in Vietnamese. */
@NullMarked
package vn.tonghop.mail.text;

import org.jspecify.annotations.NullMarked;

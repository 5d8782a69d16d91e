/** How a mail looks as a MIME message: addresses, names of files, attachments that travel. */
@NullMarked
package vn.tonghop.mail.mime;

import org.jspecify.annotations.NullMarked;

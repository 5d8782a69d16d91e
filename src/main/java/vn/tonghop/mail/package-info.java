/** A mail: what it is for, what it says and to whom, how far it has come; and the settings by which mails are sent. */
@NullMarked
package vn.tonghop.mail;

import org.jspecify.annotations.NullMarked;

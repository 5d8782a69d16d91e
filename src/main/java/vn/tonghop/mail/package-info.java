/** The outbox: what is to be mailed to whom, once, and what became of it. */
@NullMarked
package vn.tonghop.mail;

import org.jspecify.annotations.NullMarked;

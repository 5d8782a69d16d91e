/** Tests of the dispatch against real mail servers. */
@NullMarked
package vn.tonghop.mail.sending;

import org.jspecify.annotations.NullMarked;

/** What is due by now: each obligation is done once, and caught up once if its moment was missed. */
@NullMarked
package vn.tonghop.obligation;

import org.jspecify.annotations.NullMarked;

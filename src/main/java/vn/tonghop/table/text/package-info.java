/** Physical lines of a text, with look-ahead and flat memory. */
@NullMarked
package vn.tonghop.table.text;

import org.jspecify.annotations.NullMarked;

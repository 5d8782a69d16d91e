/** Which lines of a sheet are preamble, header, totals and footer. */
@NullMarked
package vn.tonghop.table.layout;

import org.jspecify.annotations.NullMarked;

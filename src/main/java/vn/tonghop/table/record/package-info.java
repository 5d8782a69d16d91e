/** From physical lines to the cells of one row, also where quotes and separators are wrong. */
@NullMarked
package vn.tonghop.table.record;

import org.jspecify.annotations.NullMarked;

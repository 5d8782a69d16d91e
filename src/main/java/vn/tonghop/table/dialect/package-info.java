/** Which characters separate and quote the cells of a file. */
@NullMarked
package vn.tonghop.table.dialect;

import org.jspecify.annotations.NullMarked;

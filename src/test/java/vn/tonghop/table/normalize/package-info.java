/** Files as strangers write them and the plain table that each of them must become. */
@NullMarked
package vn.tonghop.table.normalize;

import org.jspecify.annotations.NullMarked;

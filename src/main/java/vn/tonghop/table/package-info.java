/** From the bytes of a messy file to a table: encoding, dialect, header and rows. Plain Java and opencsv, no framework. */
@NullMarked
package vn.tonghop.table;

import org.jspecify.annotations.NullMarked;

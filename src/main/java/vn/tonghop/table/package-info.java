/**
 * From the bytes of a messy file to a table: encoding, dialect, header and rows. Plain Java and opencsv, no framework.
 * Many files, because the two ways into a table, text and sheet, share how rows are read and counted.
 */
@NullMarked
package vn.tonghop.table;

import org.jspecify.annotations.NullMarked;

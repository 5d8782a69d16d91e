/** What a reader has to say about a file or a row, as values, and the limits it keeps to. */
@NullMarked
package vn.tonghop.table.note;

import org.jspecify.annotations.NullMarked;

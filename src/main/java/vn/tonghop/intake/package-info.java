/**
 * From the drop folder to raw rows: files are archived first, then read. Many files, because taking, understanding and
 * correcting one dropped file share values that no other package may see.
 */
@NullMarked
package vn.tonghop.intake;

import org.jspecify.annotations.NullMarked;

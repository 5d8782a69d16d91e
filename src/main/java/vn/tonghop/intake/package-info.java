/** From the drop folder to raw rows: files are archived first, then read. */
@NullMarked
package vn.tonghop.intake;

import org.jspecify.annotations.NullMarked;

/** Tests of the way from the drop folder to raw rows. */
@NullMarked
package vn.tonghop.intake;

import org.jspecify.annotations.NullMarked;

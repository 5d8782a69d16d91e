/** Figures proved down to the line. */
@NullMarked
package vn.tonghop.trace;

import org.jspecify.annotations.NullMarked;

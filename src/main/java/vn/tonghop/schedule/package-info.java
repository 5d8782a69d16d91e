/** When runs begin by themselves: the planned nights and dispatches, and whether they really took place. */
@NullMarked
package vn.tonghop.schedule;

import org.jspecify.annotations.NullMarked;

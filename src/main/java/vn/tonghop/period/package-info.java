/** When: reporting periods, deadlines and working days. Plain Java. */
@NullMarked
package vn.tonghop.period;

import org.jspecify.annotations.NullMarked;

/** Who: the units that report and the departments they belong to. Plain Java. */
@NullMarked
package vn.tonghop.unit;

import org.jspecify.annotations.NullMarked;

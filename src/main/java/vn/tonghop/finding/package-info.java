/** What can be wrong with a file or a row, told so that the unit can correct it. Plain Java. */
@NullMarked
package vn.tonghop.finding;

import org.jspecify.annotations.NullMarked;

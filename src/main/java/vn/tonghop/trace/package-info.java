/** From a figure of a report back to the lines of the files that it adds up. Reads only. */
@NullMarked
package vn.tonghop.trace;

import org.jspecify.annotations.NullMarked;

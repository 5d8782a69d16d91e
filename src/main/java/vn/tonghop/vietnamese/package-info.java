/** How Vietnamese is compared, ordered and written in official papers. Plain Java. */
@NullMarked
package vn.tonghop.vietnamese;

import org.jspecify.annotations.NullMarked;

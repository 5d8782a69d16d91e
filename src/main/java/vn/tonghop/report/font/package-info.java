/** The fonts that the program carries, and how wide their letters are. */
@NullMarked
package vn.tonghop.report.font;

import org.jspecify.annotations.NullMarked;

/** The sentences of the report, and what they are filled in with. Plain Java. */
@NullMarked
package vn.tonghop.report.wording;

import org.jspecify.annotations.NullMarked;

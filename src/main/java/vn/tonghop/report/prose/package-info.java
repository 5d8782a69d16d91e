/** The running text of the report. Plain Java. */
@NullMarked
package vn.tonghop.report.prose;

import org.jspecify.annotations.NullMarked;

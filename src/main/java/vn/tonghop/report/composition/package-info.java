/** From plan and totals to the whole report. Plain Java. */
@NullMarked
package vn.tonghop.report.composition;

import org.jspecify.annotations.NullMarked;

/** The tables of the report and of its workbook. Plain Java. */
@NullMarked
package vn.tonghop.report.tabulation;

import org.jspecify.annotations.NullMarked;

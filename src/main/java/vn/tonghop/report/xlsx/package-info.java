/** The figures behind the report as a workbook. */
@NullMarked
package vn.tonghop.report.xlsx;

import org.jspecify.annotations.NullMarked;

/** What the workbook must look like. */
@NullMarked
package vn.tonghop.report.xlsx;

import org.jspecify.annotations.NullMarked;

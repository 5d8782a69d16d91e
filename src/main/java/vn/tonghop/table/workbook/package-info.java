/** Excel workbooks (XLSX) as rows of text, as their sender saw them. Plain Java. */
@NullMarked
package vn.tonghop.table.workbook;

import org.jspecify.annotations.NullMarked;

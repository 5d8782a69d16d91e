/** The report as a Word document in the layout of Nghị định 30/2020/NĐ-CP. */
@NullMarked
package vn.tonghop.report.docx;

import org.jspecify.annotations.NullMarked;

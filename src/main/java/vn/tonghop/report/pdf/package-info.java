/** The report as PDF with embedded fonts. */
@NullMarked
package vn.tonghop.report.pdf;

import org.jspecify.annotations.NullMarked;

/** The report as one self-contained page. */
@NullMarked
package vn.tonghop.report.html;

import org.jspecify.annotations.NullMarked;

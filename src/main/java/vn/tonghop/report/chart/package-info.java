/** Charts that Word and Excel can edit. */
@NullMarked
package vn.tonghop.report.chart;

import org.jspecify.annotations.NullMarked;

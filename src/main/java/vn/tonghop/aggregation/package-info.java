/** Totals per department and for the office, and who has submitted. */
@NullMarked
package vn.tonghop.aggregation;

import org.jspecify.annotations.NullMarked;

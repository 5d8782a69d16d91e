/**
 * Totals per department and for the office, and who is in each of them. Many files, because rows, answers, totals and versions
 * are one calculation, of which nothing but its results is public.
 */
@NullMarked
package vn.tonghop.aggregation;

import org.jspecify.annotations.NullMarked;

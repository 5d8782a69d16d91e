/** The figures as a results file for the next level up. */
@NullMarked
package vn.tonghop.report.csv;

import org.jspecify.annotations.NullMarked;

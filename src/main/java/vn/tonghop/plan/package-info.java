/** The plan of a year as data: read from a folder and checked as a whole. */
@NullMarked
package vn.tonghop.plan;

import org.jspecify.annotations.NullMarked;

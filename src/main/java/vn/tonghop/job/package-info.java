/** Wiring only: one class for each job, read like a table of contents. */
@NullMarked
package vn.tonghop.job;

import org.jspecify.annotations.NullMarked;

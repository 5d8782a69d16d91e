/** The formal report as data, and what a writer of it promises. Plain Java. */
@NullMarked
package vn.tonghop.report;

import org.jspecify.annotations.NullMarked;

/** What: the indicators that are reported and how each is totalled. Plain Java. */
@NullMarked
package vn.tonghop.indicator;

import org.jspecify.annotations.NullMarked;

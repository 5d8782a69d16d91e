/** Measurements, run by hand: each class has a main method. */
@NullMarked
package vn.tonghop.bench;

import org.jspecify.annotations.NullMarked;

/** Trying files: the whole answer, in a place of its own, and nothing of it counts. */
@NullMarked
package vn.tonghop.trial;

import org.jspecify.annotations.NullMarked;

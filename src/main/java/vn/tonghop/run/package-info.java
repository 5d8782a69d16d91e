/** One run at a time: the lock, what a run did, and the outcome of a command. */
@NullMarked
package vn.tonghop.run;

import org.jspecify.annotations.NullMarked;

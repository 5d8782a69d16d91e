/**
 * One run at a time: the lock, what a run did, and the outcome of a command. Many files, because lock, recovery and stop are
 * parts of one promise, that of two starts one works, and see into one another.
 */
@NullMarked
package vn.tonghop.run;

import org.jspecify.annotations.NullMarked;

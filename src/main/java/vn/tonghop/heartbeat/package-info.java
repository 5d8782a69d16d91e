/** A file that tells other programs on the machine that this one is alive, and what it will do next. */
@NullMarked
package vn.tonghop.heartbeat;

import org.jspecify.annotations.NullMarked;

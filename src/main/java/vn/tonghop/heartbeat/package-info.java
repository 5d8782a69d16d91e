/** What tells other programs that this one is alive and how it stands: two files after each run, and addresses while it serves. */
@NullMarked
package vn.tonghop.heartbeat;

import org.jspecify.annotations.NullMarked;

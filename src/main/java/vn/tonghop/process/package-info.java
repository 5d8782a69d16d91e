/** Which processes are alive, as far as this machine can tell. */
@NullMarked
package vn.tonghop.process;

import org.jspecify.annotations.NullMarked;

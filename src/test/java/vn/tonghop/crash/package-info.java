/** The real program in processes of its own that are killed: nothing may be lost, nothing done twice. */
@NullMarked
package vn.tonghop.crash;

import org.jspecify.annotations.NullMarked;

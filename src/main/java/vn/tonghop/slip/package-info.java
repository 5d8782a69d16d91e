/** Slips: small forms that the drafting department fills in and drops, instead of typing a command. */
@NullMarked
package vn.tonghop.slip;

import org.jspecify.annotations.NullMarked;

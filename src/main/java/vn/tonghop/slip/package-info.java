/**
 * Slips: small forms that the drafting department fills in and drops, instead of typing a command. Many files, because each
 * kind of slip is an action of its own, and writing, reading and answering are apart.
 */
@NullMarked
package vn.tonghop.slip;

import org.jspecify.annotations.NullMarked;

/** A whole cycle with a moved clock and captured mail, in a folder and a database of its own. */
@NullMarked
package vn.tonghop.rehearsal;

import org.jspecify.annotations.NullMarked;

/** Forms to fill in: what Excel does with them and that they read back. */
@NullMarked
package vn.tonghop.blankform;

import org.jspecify.annotations.NullMarked;

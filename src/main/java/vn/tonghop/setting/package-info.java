/** Which settings there are, and whether those of a start can be meant. */
@NullMarked
package vn.tonghop.setting;

import org.jspecify.annotations.NullMarked;

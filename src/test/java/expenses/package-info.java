/** A fourth form as somebody would add it, outside of the program so that no other test sees it: what expenses there were. */
@NullMarked
package expenses;

import org.jspecify.annotations.NullMarked;

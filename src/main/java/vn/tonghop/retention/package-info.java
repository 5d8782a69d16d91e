/** What nobody needs for ever: who knows such things says how many there are and removes them, {@code purge} asks all of them. */
@NullMarked
package vn.tonghop.retention;

import org.jspecify.annotations.NullMarked;

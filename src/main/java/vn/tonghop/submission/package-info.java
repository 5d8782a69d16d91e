/** What a unit said: the tables between the two halves of the program. */
@NullMarked
package vn.tonghop.submission;

import org.jspecify.annotations.NullMarked;

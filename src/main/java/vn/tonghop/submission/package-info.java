/**
 * What a unit said: the tables between the two halves of the program. Many files, because each table has its repository and
 * its records here, and this is the only place where the halves meet.
 */
@NullMarked
package vn.tonghop.submission;

import org.jspecify.annotations.NullMarked;

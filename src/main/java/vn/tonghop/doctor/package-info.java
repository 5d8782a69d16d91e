/** Looks after the house: what stands as it should, what needs a person and what that person should do. Reads only. */
@NullMarked
package vn.tonghop.doctor;

import org.jspecify.annotations.NullMarked;

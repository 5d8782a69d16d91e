/** What the doctor sees. */
@NullMarked
package vn.tonghop.doctor;

import org.jspecify.annotations.NullMarked;

/** Numbers and dates as people in offices type them. Plain Java. */
@NullMarked
package vn.tonghop.validation.value;

import org.jspecify.annotations.NullMarked;

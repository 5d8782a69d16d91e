/** The forms, one folder for each, and the one place where they are registered. */
@NullMarked
package vn.tonghop.forms;

import org.jspecify.annotations.NullMarked;

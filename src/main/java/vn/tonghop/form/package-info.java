/** What everybody may know of the forms that a unit fills in, and the words that may stand in them. Plain Java. */
@NullMarked
package vn.tonghop.form;

import org.jspecify.annotations.NullMarked;

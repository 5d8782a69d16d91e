/** The titles form: everything that the stages ask of it. */
@NullMarked
package vn.tonghop.forms.titles;

import org.jspecify.annotations.NullMarked;

/** The documents form: everything that the stages ask of it. */
@NullMarked
package vn.tonghop.forms.documents;

import org.jspecify.annotations.NullMarked;

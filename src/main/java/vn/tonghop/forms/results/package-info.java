/** The results form: everything that the stages ask of it. */
@NullMarked
package vn.tonghop.forms.results;

import org.jspecify.annotations.NullMarked;

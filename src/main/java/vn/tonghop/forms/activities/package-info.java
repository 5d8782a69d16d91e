/** The activities form: everything that the stages ask of it. */
@NullMarked
package vn.tonghop.forms.activities;

import org.jspecify.annotations.NullMarked;

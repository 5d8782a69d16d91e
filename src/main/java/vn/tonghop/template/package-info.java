/** Texts for people: templates with named values, and sentences by key. */
@NullMarked
package vn.tonghop.template;

import org.jspecify.annotations.NullMarked;

/** Forms to fill in, one set for each unit: the way of a figure begins here. */
@NullMarked
package vn.tonghop.blankform;

import org.jspecify.annotations.NullMarked;

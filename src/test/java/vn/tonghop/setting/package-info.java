/** Tests of the settings. */
@NullMarked
package vn.tonghop.setting;

import org.jspecify.annotations.NullMarked;

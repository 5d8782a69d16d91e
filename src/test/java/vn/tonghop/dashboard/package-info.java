@NullMarked
package vn.tonghop.dashboard;

import org.jspecify.annotations.NullMarked;

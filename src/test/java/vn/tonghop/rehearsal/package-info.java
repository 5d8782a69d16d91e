@NullMarked
package vn.tonghop.rehearsal;

import org.jspecify.annotations.NullMarked;

@NullMarked
package vn.tonghop.verdict;

import org.jspecify.annotations.NullMarked;

/** Reading of messy files, tested on files that the tests write themselves. */
@NullMarked
package vn.tonghop.table;

import org.jspecify.annotations.NullMarked;

/** From a verdict to the answer that a unit reads: receipt and rows to correct. */
@NullMarked
package vn.tonghop.receipt;

import org.jspecify.annotations.NullMarked;

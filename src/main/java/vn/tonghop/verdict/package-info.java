/** From judged rows to a verdict for each file, and the revision in force. */
@NullMarked
package vn.tonghop.verdict;

import org.jspecify.annotations.NullMarked;

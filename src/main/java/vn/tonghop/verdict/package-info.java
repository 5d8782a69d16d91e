/**
 * From judged rows to a verdict for each file, and the revision in force. Many files, because each rule that needs more than one
 * row (within a file, across forms, periods and units, beside the revision in force) is a class of its own.
 */
@NullMarked
package vn.tonghop.verdict;

import org.jspecify.annotations.NullMarked;

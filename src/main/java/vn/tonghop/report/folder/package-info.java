/** Where the written report lies, and what proves it. */
@NullMarked
package vn.tonghop.report.folder;

import org.jspecify.annotations.NullMarked;

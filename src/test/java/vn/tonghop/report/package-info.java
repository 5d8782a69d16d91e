/** What the report must say and how it must look. */
@NullMarked
package vn.tonghop.report;

import org.jspecify.annotations.NullMarked;

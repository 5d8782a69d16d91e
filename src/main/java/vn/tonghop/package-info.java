/** Collects what the units of an office report, totals it, and mails the consolidated report in time. */
@NullMarked
package vn.tonghop;

import org.jspecify.annotations.NullMarked;

/** Letters about a period as a whole: drafts, the report, supplements, the summary, and the alarm that a report is not out. */
@NullMarked
package vn.tonghop.obligation.report;

import org.jspecify.annotations.NullMarked;

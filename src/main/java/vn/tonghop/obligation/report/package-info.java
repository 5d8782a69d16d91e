/**
 * Letters about a period as a whole: drafts, the report, supplements, the summary, and the alarm that a report is not out.
 * Many files, because each letter and each matter is one, and they share how far a report is, which no other package may see.
 */
@NullMarked
package vn.tonghop.obligation.report;

import org.jspecify.annotations.NullMarked;

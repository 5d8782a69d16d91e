/**
 * What needs a person: one list, kept in one table. The capability that knows a cause raises it and lets it go; exit code,
 * closing summary, mails, dashboard, {@code status}, {@code doctor} and the alarm file only read it.
 */
@NullMarked
package vn.tonghop.attention;

import org.jspecify.annotations.NullMarked;

/** Letters about single units: the receipt of each file, what opens a period, reminders, and who is told of what is missing. */
@NullMarked
package vn.tonghop.obligation.unit;

import org.jspecify.annotations.NullMarked;

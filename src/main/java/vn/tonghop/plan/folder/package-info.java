/**
 * Reads a plan folder (plan.yml, indicators.csv, units.csv, calendar.csv) and checks it as a whole. Plain Java.
 * Many files, because each part of the plan has a reader of its own.
 */
@NullMarked
package vn.tonghop.plan.folder;

import org.jspecify.annotations.NullMarked;

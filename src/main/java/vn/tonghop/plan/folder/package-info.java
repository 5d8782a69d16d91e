/** Reads a plan folder (plan.yml, indicators.csv, units.csv, calendar.csv) and checks it as a whole. Plain Java. */
@NullMarked
package vn.tonghop.plan.folder;

import org.jspecify.annotations.NullMarked;

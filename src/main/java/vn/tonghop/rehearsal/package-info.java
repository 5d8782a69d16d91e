/**
 * A whole cycle with a moved clock and captured mail, in a folder and a database of its own. Many files, because the smooth cycle
 * and the one with mishaps play on one stage.
 */
@NullMarked
package vn.tonghop.rehearsal;

import org.jspecify.annotations.NullMarked;

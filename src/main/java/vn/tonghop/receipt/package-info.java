/**
 * From a verdict to the answer that a unit reads: receipt and rows to correct. Many files, because each part of a receipt
 * (verdict, next steps, changes, findings, account of lines, facts) is worded by a class of its own.
 */
@NullMarked
package vn.tonghop.receipt;

import org.jspecify.annotations.NullMarked;

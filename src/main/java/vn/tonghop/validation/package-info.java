/** From raw rows to submissions or findings: every rule about files, rows and cells. */
@NullMarked
package vn.tonghop.validation;

import org.jspecify.annotations.NullMarked;

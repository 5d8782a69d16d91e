/**
 * The tables of the program, which Flyway makes from {@code db/migration} and {@code db/vendor}: one statement per file, each of
 * which may be repeated.
 */
@NullMarked
package vn.tonghop.schema;

import org.jspecify.annotations.NullMarked;

/** The command line: arguments in, a job run, Vietnamese words and an exit code out. */
@NullMarked
package vn.tonghop.command;

import org.jspecify.annotations.NullMarked;

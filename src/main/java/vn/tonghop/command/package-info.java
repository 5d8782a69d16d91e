/**
 * The command line: arguments in, a job run, Vietnamese words and an exit code out.
 *
 * <p>One class for each command that {@code tonghop help} lists, and what these share: {@code Subcommand} speaks,
 * {@code SessionCommand} starts the program, {@code RunCommand} runs a job, {@code DecisionCommand} keeps what a person decided.
 * Many files, because nothing else may call a command: in packages of their own all of them would be public.
 */
@NullMarked
package vn.tonghop.command;

import org.jspecify.annotations.NullMarked;

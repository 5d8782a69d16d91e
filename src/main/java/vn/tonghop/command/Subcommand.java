package vn.tonghop.command;

import java.util.Collection;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.tonghop.command.WrongUsageException.Kind;

/** What all commands share: they speak, and they refuse what was typed wrong. */
abstract class Subcommand implements Callable<Integer> {

    /** What a name of a file may hold to steer the screen of who reads it. */
    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\t]]");

    @Spec
    @Nullable CommandSpec spec;

    /** The specification of this command, which picocli has set by now. */
    final CommandSpec command() {
        if (spec == null) {
            throw new IllegalStateException("the command was not started by the command line");
        }
        return spec;
    }

    final void say(String key, String... values) {
        print(Words.SENTENCES.of(key, values));
    }

    final void print(String line) {
        command().commandLine().getOut().println(STEERING.matcher(line).replaceAll("?"));
    }

    /** Wrong usage, in the sentence of that key. */
    final ParameterException wrong(String key, String... values) {
        return new WrongUsageException(command().commandLine(), Kind.TYPED, Words.SENTENCES.of(key, values), null);
    }

    /** What was asked for cannot be done as things stand, in the sentence of that key. */
    final ParameterException refused(String key, String... values) {
        return new WrongUsageException(command().commandLine(), Kind.STATE, Words.SENTENCES.of(key, values), null);
    }

    /** Says each failure once, in one sentence. */
    final void sayFailures(Collection<? extends Throwable> failures) {
        failures.stream()
                .map(FailureReport::of)
                .map(FailureReport::sentence)
                .distinct()
                .forEach(command().commandLine().getErr()::println);
    }
}

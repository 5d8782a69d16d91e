package vn.tonghop.command;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Turns arguments into a command, and whatever happens into words and an exit code. */
public final class CommandLineEntry {

    private CommandLineEntry() {}

    /** Runs a command line and returns its exit code. Help and wrong usage are answered without starting Spring. */
    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        if (!FileNameLetters.areAll()) {
            err.println(Words.SENTENCES.of("failure.locale"));
            return ExitCode.WRONG_USAGE.code();
        }
        var words = LeadingOptions.moved(arguments);
        var commandLine = TongHopCommand.line(words);
        commandLine.setOut(writer(out));
        commandLine.setErr(writer(err));
        commandLine.setParameterExceptionHandler(new UsageAnswer());
        commandLine.setExecutionExceptionHandler(new FailureAnswer());
        try {
            return commandLine.execute(words);
        } catch (Error broken) {
            return FailureAnswer.told(broken, commandLine.getErr());
        }
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}

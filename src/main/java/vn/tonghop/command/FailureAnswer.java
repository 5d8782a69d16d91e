package vn.tonghop.command;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Answers a command that failed by one sentence and an exit code. A class and not a lambda: an interface as old as this one
 * would not be laid out for quick starts.
 */
final class FailureAnswer implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        return told(failure, command.getErr());
    }

    static int told(Throwable failure, PrintWriter err) {
        var told = FailureReport.of(failure);
        err.println(told.sentence());
        err.flush();
        return told.exitCode().code();
    }
}

package vn.tonghop.command;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.tonghop.run.RunGate;
import vn.tonghop.submission.AuditEntry;

/** A command by which a person makes an exception: alone, with a reason, and kept in the audit table. */
abstract class ExceptionCommand implements Callable<Integer> {

    private static final int LONGEST_REASON = 1_000;

    @Mixin
    CommonOptions options = new CommonOptions();

    @Spec
    @Nullable CommandSpec spec;

    @Option(names = "--reason", paramLabel = "R", required = true, descriptionKey = "option.reason")
    String reason = "";

    @Option(names = "--by", paramLabel = "NAME", descriptionKey = "option.by")
    @Nullable String actor;

    /** Makes the exception. */
    abstract void make(Session session, AuditEntry.Order order);

    @Override
    public Integer call() {
        var order = order();
        try (var session = Session.open(options.clock(command()), options.settings())) {
            return session.get(RunGate.class)
                    .alone(() -> {
                        make(session, order);
                        return ExitCode.DONE;
                    })
                    .orElseGet(() -> RunCommand.anotherRun(session, command()))
                    .code();
        }
    }

    private AuditEntry.Order order() {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw wrong("usage.reason");
        }
        return new AuditEntry.Order(actor == null ? System.getProperty("user.name", "?") : actor, reason.strip());
    }

    final LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw new ParameterException(
                    command().commandLine(), Words.SENTENCES.of("usage.day", "value", text), unreadable);
        }
    }

    final ParameterException wrong(String key, String... values) {
        return new ParameterException(command().commandLine(), Words.SENTENCES.of(key, values));
    }

    final void say(String key, String... values) {
        command().commandLine().getOut().println(Words.SENTENCES.of(key, values));
    }

    final CommandSpec command() {
        if (spec == null) {
            throw new IllegalStateException("the command was not started by the command line");
        }
        return spec;
    }
}

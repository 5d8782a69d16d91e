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
import vn.tonghop.dashboard.WriteDashboard;
import vn.tonghop.run.RunGate;
import vn.tonghop.submission.AuditEntry;

/** A command by which a person decides something: alone, by name, and kept in the audit table. */
abstract class DecisionCommand implements Callable<Integer> {

    @Mixin
    CommonOptions options = new CommonOptions();

    @Spec
    @Nullable CommandSpec spec;

    @Option(names = "--by", paramLabel = "NAME", descriptionKey = "option.by")
    @Nullable String actor;

    /** Who decides, and why; may refuse what was typed. */
    abstract AuditEntry.Order order();

    /** Carries the decision out. */
    abstract void make(Session session, AuditEntry.Order order);

    /** The gate that keeps the decision apart from runs that it would disturb. */
    RunGate gate(Session session) {
        return session.get(RunGate.class);
    }

    @Override
    public Integer call() {
        var order = order();
        try (var session = Session.open(options.clock(command()), options.settings())) {
            var gate = gate(session);
            return gate.alone(() -> {
                        make(session, order);
                        session.get(WriteDashboard.class).write();
                        return ExitCode.DONE;
                    })
                    .orElseGet(() -> RunCommand.anotherRun(gate, command()))
                    .code();
        }
    }

    final AuditEntry.Order by(String reason) {
        return new AuditEntry.Order(actor == null ? System.getProperty("user.name", "?") : actor, reason);
    }

    /** The day typed after an option. */
    final LocalDate day(String option, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw new ParameterException(
                    command().commandLine(),
                    Words.SENTENCES.of("usage.day", "value", text, "option", option),
                    unreadable);
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
